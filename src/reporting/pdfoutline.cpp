// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/pdfoutline.h"

#include <exception>
#include <memory>
#include <string>
#include <vector>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace evenkeel {

namespace {

QPDFObjectHandle wordsOf(const QString &words)
{
    return QPDFObjectHandle::newUnicodeString(words.toStdString());
}

QPDFObjectHandle placeOf(const PageMark &mark, const std::vector<QPDFPageObjectHelper> &pages, double height)
{
    std::vector<QPDFObjectHandle> place{pages.at(static_cast<std::size_t>(mark.page)).getObjectHandle(),
                                        QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newReal(0),
                                        QPDFObjectHandle::newReal(height - mark.top + 8), QPDFObjectHandle::newNull()};
    return QPDFObjectHandle::newArray(place);
}

struct Entry
{
    QPDFObjectHandle object;
    std::vector<QPDFObjectHandle> children;
};

void link(QPDFObjectHandle parent, const std::vector<QPDFObjectHandle> &children)
{
    if (children.empty())
        return;
    for (std::size_t i = 0; i < children.size(); ++i) {
        QPDFObjectHandle child = children[i];
        child.replaceKey("/Parent", parent);
        if (i > 0)
            child.replaceKey("/Prev", children[i - 1]);
        if (i + 1 < children.size())
            child.replaceKey("/Next", children[i + 1]);
    }
    parent.replaceKey("/First", children.front());
    parent.replaceKey("/Last", children.back());
}

// A negative count: a reader opens sections only, and what is in them when asked.
void addOutline(QPDF &file, const LaidReport &laid)
{
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(file).getAllPages();
    std::vector<Entry> entries;
    for (const PageMark &mark : laid.marks) {
        QPDFObjectHandle item = file.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", wordsOf(mark.title));
        item.replaceKey("/Dest", placeOf(mark, pages, laid.size.height()));
        if (mark.depth == 0 || entries.empty())
            entries.push_back({item, {}});
        else
            entries.back().children.push_back(item);
    }
    QPDFObjectHandle outlines = file.makeIndirectObject(QPDFObjectHandle::newDictionary());
    outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(entries.size())));
    std::vector<QPDFObjectHandle> sections;
    for (Entry &entry : entries) {
        link(entry.object, entry.children);
        if (!entry.children.empty())
            entry.object.replaceKey("/Count",
                                    QPDFObjectHandle::newInteger(-static_cast<long long>(entry.children.size())));
        sections.push_back(entry.object);
    }
    link(outlines, sections);
    file.getRoot().replaceKey("/Outlines", outlines);
    file.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

} // namespace

Result<QByteArray> withOutline(const QByteArray &pdf, const LaidReport &laid, const QString &language)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        if (!laid.marks.empty())
            addOutline(file, laid);
        if (!language.isEmpty())
            file.getRoot().replaceKey("/Lang", wordsOf(language));
        if (QPDFObjectHandle about = file.getTrailer().getKey("/Info"); about.isDictionary()) {
            about.removeKey("/CreationDate");
            about.removeKey("/ModDate");
        }
        file.getRoot().removeKey("/Metadata"); // says the date again
        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const auto written = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(written->getBuffer()),
                          static_cast<qsizetype>(written->getSize()));
    } catch (const std::exception &error) {
        return Error{ErrorCode::BadFormat, error.what()};
    }
}

} // namespace evenkeel
