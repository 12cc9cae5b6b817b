// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/board/refusablestep.h"

#include <QTest>
#include <QUndoStack>

using namespace evenkeel;

namespace {

/// Whoever answers has done so before the step returns.
class AnsweredAtOnce final : public RefusableStep
{
public:
    explicit AnsweredAtOnce(QUndoStack &stack)
        : RefusableStep(QStringLiteral("step"))
        , m_stack(stack)
    {}

    void undo() override
    {
        if (isRefused()) {
            setObsolete(true);
            return;
        }
        *refusal() = true;
        dropRefusedSoon(m_stack);
    }

    void redo() override
    {
        if (isRefused())
            setObsolete(true);
    }

private:
    QUndoStack &m_stack;
};

} // namespace

class RefusableStepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysWholeWhenTheAnswerIsThereAtOnce();
    void leavesTheListOnceRefused();
};

void RefusableStepTest::staysWholeWhenTheAnswerIsThereAtOnce()
{
    QUndoStack stack;
    stack.push(new AnsweredAtOnce(stack));
    stack.push(new AnsweredAtOnce(stack));
    stack.undo();
    // The stack was still at work on it when the refusal came.
    QCOMPARE(stack.count(), 2);
    QTRY_COMPARE(stack.count(), 1);
    QVERIFY(stack.canUndo());
    QVERIFY(!stack.canRedo());
}

void RefusableStepTest::leavesTheListOnceRefused()
{
    QUndoStack stack;
    stack.push(new AnsweredAtOnce(stack));
    stack.undo();
    RefusableStep::dropRefused(stack);
    QCOMPARE(stack.count(), 0);
    QVERIFY(!stack.canRedo());
}

QTEST_GUILESS_MAIN(RefusableStepTest)
#include "tst_refusablestep.moc"
