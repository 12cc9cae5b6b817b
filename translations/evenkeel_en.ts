<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>%Ln assignment(s) were made by routing; their decision records say what the policy chose.</source>
        <translation>
            <numerusform>%Ln assignment was made by routing; its decision record says what the policy chose.</numerusform>
            <numerusform>%Ln assignments were made by routing; their decision records say what the policy chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) were made by people or by a source; they were decided again on the desk as it stood then.</source>
        <translation>
            <numerusform>%Ln assignment was made by people or by a source; it was decided again on the desk as it stood then.</numerusform>
            <numerusform>%Ln assignments were made by people or by a source; they were decided again on the desk as it stood then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) were taken back at once and are left out.</source>
        <translation>
            <numerusform>%Ln assignment was taken back at once and is left out.</numerusform>
            <numerusform>%Ln assignments were taken back at once and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) of tickets that were resolved or closed are left out.</source>
        <translation>
            <numerusform>%Ln assignment of a ticket that was resolved or closed is left out.</numerusform>
            <numerusform>%Ln assignments of tickets that were resolved or closed are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) to agents who were not on the desk are left out.</source>
        <translation>
            <numerusform>%Ln assignment to an agent who was not on the desk is left out.</numerusform>
            <numerusform>%Ln assignments to agents who were not on the desk are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) are dated before their ticket was created and are left out.</source>
        <translation>
            <numerusform>%Ln assignment is dated before its ticket was created and is left out.</numerusform>
            <numerusform>%Ln assignments are dated before their tickets were created and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) are older than the first known skill level: the first known levels stand in.</source>
        <translation>
            <numerusform>%Ln assignment is older than the first known skill level: the first known levels stand in.</numerusform>
            <numerusform>%Ln assignments are older than the first known skill level: the first known levels stand in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) have no working hours: the policy gives them nothing.</source>
        <translation>
            <numerusform>%n agent has no working hours: the policy gives them nothing.</numerusform>
            <numerusform>%n agents have no working hours: the policy gives them nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) were told by a source: agents and calendar are taken as known now.</source>
        <translation>
            <numerusform>%Ln assignment was told by a source: agents and calendar are taken as known now.</numerusform>
            <numerusform>%Ln assignments were told by a source: agents and calendar are taken as known now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardSpeech</name>
    <message numerus="yes">
        <source>%n tickets waiting</source>
        <translation>
            <numerusform>%n ticket waiting</numerusform>
            <numerusform>%n tickets waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets offered</source>
        <translation>
            <numerusform>%n ticket offered</numerusform>
            <numerusform>%n tickets offered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are offered and hold their room until they are answered.</source>
        <translation>
            <numerusform>%n of them is offered and holds its room until it is answered.</numerusform>
            <numerusform>%n of them are offered and hold their room until they are answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarCommand</name>
    <message numerus="yes">
        <source>%n entries written.</source>
        <translation>
            <numerusform>%n entry written.</numerusform>
            <numerusform>%n entries written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarWriter</name>
    <message numerus="yes">
        <source>%1 h short. Demand is the mean of %n weeks and %2 tickets.</source>
        <translation>
            <numerusform>%1 h short. Demand is the mean of %n week and %2 tickets.</numerusform>
            <numerusform>%1 h short. Demand is the mean of %n weeks and %2 tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %3; a public holiday of %n agents</source>
        <translation>
            <numerusform>%1: %2, %3; a public holiday of %n agent</numerusform>
            <numerusform>%1: %2, %3; a public holiday of %n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapacityWords</name>
    <message numerus="yes">
        <source>At most %1 ticket(s) at once</source>
        <comment>a limit</comment>
        <translation>
            <numerusform>At most %1 ticket at once</numerusform>
            <numerusform>At most %1 tickets at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 complex ticket(s) at once</source>
        <comment>a limit</comment>
        <translation>
            <numerusform>At most %1 complex ticket at once</numerusform>
            <numerusform>At most %1 complex tickets at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message numerus="yes">
        <source>Affinity looks back %n day(s) instead of %1.</source>
        <translation>
            <numerusform>Affinity looks back %n day instead of %1.</numerusform>
            <numerusform>Affinity looks back %n days instead of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message numerus="yes">
        <source>%n other version(s) of the policy were saved meanwhile.</source>
        <translation>
            <numerusform>%n other version of the policy was saved meanwhile.</numerusform>
            <numerusform>%n other versions of the policy were saved meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of the policy were saved in the time before, too.</source>
        <translation>
            <numerusform>%n version of the policy was saved in the time before, too.</numerusform>
            <numerusform>%n versions of the policy were saved in the time before, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) joined meanwhile.</source>
        <translation>
            <numerusform>%n agent joined meanwhile.</numerusform>
            <numerusform>%n agents joined meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) left meanwhile.</source>
        <translation>
            <numerusform>%n agent left meanwhile.</numerusform>
            <numerusform>%n agents left meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill level(s) changed meanwhile.</source>
        <translation>
            <numerusform>%n skill level changed meanwhile.</numerusform>
            <numerusform>%n skill levels changed meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstPageWords</name>
    <message numerus="yes">
        <source>All teams, %n agents</source>
        <translation>
            <numerusform>All teams, %n agent</numerusform>
            <numerusform>All teams, %n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%Ln agents are new.</source>
        <translation>
            <numerusform>%Ln agent is new.</numerusform>
            <numerusform>%Ln agents are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agents were added.</source>
        <translation>
            <numerusform>%Ln agent was added.</numerusform>
            <numerusform>%Ln agents were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows cannot be read. They go to the quarantine and stop nothing.</source>
        <translation>
            <numerusform>%Ln row cannot be read. It goes to the quarantine and stops nothing.</numerusform>
            <numerusform>%Ln rows cannot be read. They go to the quarantine and stop nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows could not be read and are in the quarantine.</source>
        <translation>
            <numerusform>%Ln row could not be read and is in the quarantine.</numerusform>
            <numerusform>%Ln rows could not be read and are in the quarantine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanePainter</name>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LintWords</name>
    <message numerus="yes">
        <source>%n open ticket(s) meet(s) it now.</source>
        <translation>
            <numerusform>%n open ticket meets it now.</numerusform>
            <numerusform>%n open tickets meet it now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message numerus="yes">
        <source>%n duration(s) would end before they begin and are left out.</source>
        <translation>
            <numerusform>%n duration would end before it begins and is left out.</numerusform>
            <numerusform>%n durations would end before they begin and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) have an event from before their creation.</source>
        <translation>
            <numerusform>%n ticket has an event from before its creation.</numerusform>
            <numerusform>%n tickets have an event from before their creation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) with tickets have no working hours and are left out of utilization and balance.</source>
        <translation>
            <numerusform>%n agent with tickets has no working hours and is left out of utilization and balance.</numerusform>
            <numerusform>%n agents with tickets have no working hours and are left out of utilization and balance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were resolved so lately that they may still come back.</source>
        <translation>
            <numerusform>%n ticket was resolved so lately that it may still come back.</numerusform>
            <numerusform>%n tickets were resolved so lately that they may still come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are judged by what their source says about the SLA.</source>
        <translation>
            <numerusform>%n ticket is judged by what its source says about the SLA.</numerusform>
            <numerusform>%n tickets are judged by what their source says about the SLA.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The period is %n week(s) too short for the sustainable throughput.</source>
        <translation>
            <numerusform>The period is %n week too short for the sustainable throughput.</numerusform>
            <numerusform>The period is %n weeks too short for the sustainable throughput.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups are too many for trends.</source>
        <translation>
            <numerusform>%n groups are too many for trends.</numerusform>
            <numerusform>%n groups are too many for trends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) say nothing in a breakdown asked for and are left out there.</source>
        <translation>
            <numerusform>%n figure says nothing in a breakdown asked for and is left out there.</numerusform>
            <numerusform>%n figures say nothing in a breakdown asked for and are left out there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) are out of range and are left out.</source>
        <translation>
            <numerusform>%n rating is out of range and is left out.</numerusform>
            <numerusform>%n ratings are out of range and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NowFigures</name>
    <message numerus="yes">
        <source>%1 of %Ln agents are on shift</source>
        <translation>
            <numerusform>%1 of %Ln agent is on shift</numerusform>
            <numerusform>%1 of %Ln agents are on shift</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in flight, with agents on shift or not</source>
        <translation>
            <numerusform>%Ln in flight, with agents on shift or not</numerusform>
            <numerusform>%Ln in flight, with agents on shift or not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
%Ln complex tickets in flight</source>
        <translation>
            <numerusform>%1
%Ln complex ticket in flight</numerusform>
            <numerusform>%1
%Ln complex tickets in flight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 h short in %Ln hours</source>
        <translation>
            <numerusform>%1 h short in %Ln hour</numerusform>
            <numerusform>%1 h short in %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Covered in all %Ln hours</source>
        <translation>
            <numerusform>Covered in the next %Ln hour</numerusform>
            <numerusform>Covered in all %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; asked: mean of %Ln weeks</source>
        <translation>
            <numerusform>; asked: mean of %Ln week</numerusform>
            <numerusform>; asked: mean of %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %3
%Ln agents there, %4 h can be done
%5 h asked</source>
        <translation>
            <numerusform>%1 to %2: %3
%Ln agent there, %4 h can be done
%5 h asked</numerusform>
            <numerusform>%1 to %2: %3
%Ln agents there, %4 h can be done
%5 h asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffersCommand</name>
    <message numerus="yes">
        <source>%n offers wait for an answer.</source>
        <translation>
            <numerusform>%n offer waits for an answer.</numerusform>
            <numerusform>%n offers wait for an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyCommand</name>
    <message numerus="yes">
        <source>%n finding(s) would stop work that goes on now. Nothing was changed. Mend the file, or save it all the same with --force.</source>
        <translation>
            <numerusform>%n finding would stop work that goes on now. Nothing was changed. Mend the file, or save it all the same with --force.</numerusform>
            <numerusform>%n findings would stop work that goes on now. Nothing was changed. Mend the file, or save it all the same with --force.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtectionWords</name>
    <message numerus="yes">
        <source>Tickets of effort %1 and more are complex; nobody gets another one while %n of them is (are) in flight.</source>
        <translation>
            <numerusform>Tickets of effort %1 and more are complex; nobody gets another one while %n of them is in flight.</numerusform>
            <numerusform>Tickets of effort %1 and more are complex; nobody gets another one while %n of them are in flight.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody gets more than %n ticket(s) within an hour.</source>
        <translation>
            <numerusform>Nobody gets more than %n ticket within an hour.</numerusform>
            <numerusform>Nobody gets more than %n tickets within an hour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The methods layered and least cost prefer the agent who handled the customer in the last %n day(s), where that agent fits and has room.</source>
        <translation>
            <numerusform>The methods layered and least cost prefer the agent who handled the customer in the last day, where that agent fits and has room.</numerusform>
            <numerusform>The methods layered and least cost prefer the agent who handled the customer in the last %n days, where that agent fits and has room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n offer(s) the agents of the overflow queue are asked, too.</source>
        <translation>
            <numerusform>After %n offer the agents of the overflow queue are asked, too.</numerusform>
            <numerusform>After %n offers the agents of the overflow queue are asked, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>once a ticket was reopened %n time(s)</source>
        <translation>
            <numerusform>once a ticket was reopened</numerusform>
            <numerusform>once a ticket was reopened %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the first %1 of a shift nobody gets more than %n new ticket(s).</source>
        <translation>
            <numerusform>In the first %1 of a shift nobody gets more than %n new ticket.</numerusform>
            <numerusform>In the first %1 of a shift nobody gets more than %n new tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the first %1 after time off nobody gets more than %n new ticket(s).</source>
        <translation>
            <numerusform>In the first %1 after time off nobody gets more than %n new ticket.</numerusform>
            <numerusform>In the first %1 after time off nobody gets more than %n new tickets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuarantineCommand</name>
    <message numerus="yes">
        <source>%n row(s) are in %1. Mend them there and import the file.</source>
        <translation>
            <numerusform>%n row is in %1. Mend it there and import the file.</numerusform>
            <numerusform>%n rows are in %1. Mend them there and import the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message numerus="yes">
        <source>A customer who wrote in the last %n day(s) returns to the same agent if that agent has room.</source>
        <translation>
            <numerusform>A customer who wrote in the last day returns to the same agent if that agent has room.</numerusform>
            <numerusform>A customer who wrote in the last %n days returns to the same agent if that agent has room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 return to the agent who handled the customer in the last %n day(s), if that agent has room.</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%1 return to the agent who handled the customer in the last day, if that agent has room.</numerusform>
            <numerusform>%1 return to the agent who handled the customer in the last %n days, if that agent has room.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RebalanceCommand</name>
    <message numerus="yes">
        <source>%n tickets would move.</source>
        <translation>
            <numerusform>%n ticket would move.</numerusform>
            <numerusform>%n tickets would move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets moved.</source>
        <translation>
            <numerusform>%n ticket moved.</numerusform>
            <numerusform>%n tickets moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody may take %n tickets.</source>
        <translation>
            <numerusform>Nobody may take %n ticket.</numerusform>
            <numerusform>Nobody may take %n tickets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message numerus="yes">
        <source>%n report(s) are being made by another program.</source>
        <translation>
            <numerusform>%n report is being made by another program.</numerusform>
            <numerusform>%n reports are being made by another program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) failed and wait for their next try.</source>
        <translation>
            <numerusform>%n report failed and waits for its next try.</numerusform>
            <numerusform>%n reports failed and wait for their next try.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier report(s) were missed and are not made.</source>
        <translation>
            <numerusform>%n earlier report was missed and is not made.</numerusform>
            <numerusform>%n earlier reports were missed and are not made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, after %n tries: %2</source>
        <comment>period, tries, what is wrong</comment>
        <translation>
            <numerusform>%1, after %n try: %2</numerusform>
            <numerusform>%1, after %n tries: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before %1, %n report(s) were missed and are not made.</source>
        <translation>
            <numerusform>Before %1, %n report was missed and is not made.</numerusform>
            <numerusform>Before %1, %n reports were missed and are not made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message numerus="yes">
        <source>%n decision(s) carried out.</source>
        <translation>
            <numerusform>%n decision carried out.</numerusform>
            <numerusform>%n decisions carried out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of earlier reviews are overdue.</source>
        <translation>
            <numerusform>%n decision of earlier reviews is overdue.</numerusform>
            <numerusform>%n decisions of earlier reviews are overdue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServeLog</name>
    <message numerus="yes">
        <source>%n queues</source>
        <translation>
            <numerusform>%n queue</numerusform>
            <numerusform>%n queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets offered.</source>
        <translation>
            <numerusform>%n ticket offered.</numerusform>
            <numerusform>%n tickets offered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets assigned.</source>
        <translation>
            <numerusform>%n ticket assigned.</numerusform>
            <numerusform>%n tickets assigned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets still wait.</source>
        <translation>
            <numerusform>%n ticket still waits.</numerusform>
            <numerusform>%n tickets still wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SkillsCommand</name>
    <message numerus="yes">
        <source>From %n tickets solved in the last quarter.</source>
        <translation>
            <numerusform>From %n ticket solved in the last quarter.</numerusform>
            <numerusform>From %n tickets solved in the last quarter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents written to %1.</source>
        <translation>
            <numerusform>%n agent written to %1.</numerusform>
            <numerusform>%n agents written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows taken.</source>
        <translation>
            <numerusform>%n row taken.</numerusform>
            <numerusform>%n rows taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels set.</source>
        <translation>
            <numerusform>%n level set.</numerusform>
            <numerusform>%n levels set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels were so already.</source>
        <translation>
            <numerusform>%n level was so already.</numerusform>
            <numerusform>%n levels were so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows or columns were refused.</source>
        <translation>
            <numerusform>%n row or column was refused.</numerusform>
            <numerusform>%n rows or columns were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open tickets go to others.</source>
        <translation>
            <numerusform>%n open ticket goes to others.</numerusform>
            <numerusform>%n open tickets go to others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody else could take %n of them.</source>
        <translation>
            <numerusform>Nobody else could take %n of them.</numerusform>
            <numerusform>Nobody else could take %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlaWriter</name>
    <message numerus="yes">
        <source>Promises of %n ticket(s) that were due or ended from %1 to %2.</source>
        <translation>
            <numerusform>Promises of %n ticket that were due or ended from %1 to %2.</numerusform>
            <numerusform>Promises of %n tickets that were due or ended from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message numerus="yes">
        <source>it was reopened %n times</source>
        <translation>
            <numerusform>it was reopened once</numerusform>
            <numerusform>it was reopened %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SweepCommand</name>
    <message numerus="yes">
        <source>%n offers ended.</source>
        <translation>
            <numerusform>%n offer ended.</numerusform>
            <numerusform>%n offers ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets escalated.</source>
        <translation>
            <numerusform>%n ticket escalated.</numerusform>
            <numerusform>%n tickets escalated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets sent to another queue.</source>
        <translation>
            <numerusform>%n ticket sent to another queue.</numerusform>
            <numerusform>%n tickets sent to another queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets offered.</source>
        <translation>
            <numerusform>%n ticket offered.</numerusform>
            <numerusform>%n tickets offered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets assigned.</source>
        <translation>
            <numerusform>%n ticket assigned.</numerusform>
            <numerusform>%n tickets assigned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets still wait.</source>
        <translation>
            <numerusform>%n ticket still waits.</numerusform>
            <numerusform>%n tickets still wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message numerus="yes">
        <source>%1 in %n days</source>
        <translation>
            <numerusform>%1 in %n day</numerusform>
            <numerusform>%1 in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceWords</name>
    <message numerus="yes">
        <source>%1 was the only one of %n agents who passed every gate.</source>
        <translation>
            <numerusform>%1 was the only agent (%n) and passed every gate.</numerusform>
            <numerusform>%1 was the only one of %n agents who passed every gate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n agents passed every gate. The last of them stopped at %1.</source>
        <translation>
            <numerusform>The only agent (%n) did not pass every gate. It stopped at %1.</numerusform>
            <numerusform>None of %n agents passed every gate. The last of them stopped at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier rule(s) had somebody with room, too. All were decided together, and with %1 the whole costs least.</source>
        <translation>
            <numerusform>%n earlier rule had somebody with room, too. All were decided together, and with %1 the whole costs least.</numerusform>
            <numerusform>%n earlier rules had somebody with room, too. All were decided together, and with %1 the whole costs least.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceWriter</name>
    <message numerus="yes">
        <source>%1 is the best of %n candidate(s) among %2 agents by the method %3, ring %4.</source>
        <translation>
            <numerusform>%1 is the only candidate among %2 agents; method %3, ring %4.</numerusform>
            <numerusform>%1 is the best of %n candidates among %2 agents by the method %3, ring %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendFigures</name>
    <message numerus="yes">
        <source>Together %1; %2 of %Ln agents in the target</source>
        <translation>
            <numerusform>Together %1; %2 of %Ln agent in the target</numerusform>
            <numerusform>Together %1; %2 of %Ln agents in the target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agents with tickets have no hours and are left out.</source>
        <translation>
            <numerusform>%Ln agent with tickets has no hours and is left out.</numerusform>
            <numerusform>%Ln agents with tickets have no hours and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2
%3 of handling in %4 available
%Ln tickets resolved</source>
        <translation>
            <numerusform>%1: %2
%3 of handling in %4 available
%Ln ticket resolved</numerusform>
            <numerusform>%1: %2
%3 of handling in %4 available
%Ln tickets resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 resolved are complex (%3), %Ln agents</source>
        <translation>
            <numerusform>%1 of %2 resolved are complex (%3), %Ln agent</numerusform>
            <numerusform>%1 of %2 resolved are complex (%3), %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets with a first reply</source>
        <translation>
            <numerusform>%Ln ticket with a first reply</numerusform>
            <numerusform>%Ln tickets with a first reply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moves</source>
        <translation>
            <numerusform>%Ln move</numerusform>
            <numerusform>%Ln moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets waited</source>
        <translation>
            <numerusform>%Ln ticket waited</numerusform>
            <numerusform>%Ln tickets waited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
%2 waiting on average
%Ln hours in the period</source>
        <translation>
            <numerusform>%1
%2 waiting on average
%Ln hour in the period</numerusform>
            <numerusform>%1
%2 waiting on average
%Ln hours in the period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median %1%2 of %Ln tickets</source>
        <translation>
            <numerusform>Median %1%2 of %Ln ticket</numerusform>
            <numerusform>Median %1%2 of %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
Median %2%3
p90 %4%5
%Ln tickets</source>
        <translation>
            <numerusform>%1
Median %2%3
p90 %4%5
%Ln ticket</numerusform>
            <numerusform>%1
Median %2%3
p90 %4%5
%Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingHead</name>
    <message numerus="yes">
        <source>%n breached</source>
        <translation>
            <numerusform>%n breached</numerusform>
            <numerusform>%n breached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n at risk</numerusform>
            <numerusform>%n at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blocked</numerusform>
            <numerusform>%n blocked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordForms</name>
    <message numerus="yes">
        <source>%n more span(s)</source>
        <comment>at the end of a list of hours</comment>
        <translation>
            <numerusform>%n more span</numerusform>
            <numerusform>%n more spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::AuditPart</name>
    <message numerus="yes">
        <source>%Ln rules asked</source>
        <translation>
            <numerusform>%Ln rule asked</numerusform>
            <numerusform>%Ln rules asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::AuditRulesModel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>agents or queues</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::BenchPanel</name>
    <message numerus="yes">
        <source>Test %n waiting tickets</source>
        <translation>
            <numerusform>Test %n waiting ticket</numerusform>
            <numerusform>Test %n waiting tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Testing %n tickets</source>
        <translation>
            <numerusform>Testing %n ticket</numerusform>
            <numerusform>Testing %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n</source>
        <comment>tickets that differ</comment>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n tickets that differ</source>
        <translation>
            <numerusform>Show %n ticket that differs</numerusform>
            <numerusform>Show %n tickets that differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::BoardFilters</name>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::BoardPage</name>
    <message numerus="yes">
        <source>Route %n tickets</source>
        <translation>
            <numerusform>Route %n ticket</numerusform>
            <numerusform>Route %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting tickets</source>
        <translation>
            <numerusform>%n waiting ticket</numerusform>
            <numerusform>%n waiting tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n tickets</source>
        <translation>
            <numerusform>Move %n ticket</numerusform>
            <numerusform>Move %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offer %n tickets</source>
        <translation>
            <numerusform>Offer %n ticket</numerusform>
            <numerusform>Offer %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets were moved by somebody else before you.</source>
        <translation>
            <numerusform>%n ticket was moved by somebody else before you.</numerusform>
            <numerusform>%n tickets were moved by somebody else before you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::CalendarPage</name>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests waiting</source>
        <translation>
            <numerusform>%n request waiting</numerusform>
            <numerusform>%n requests waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed by somebody else before you.</source>
        <translation>
            <numerusform>%n entry was changed by somebody else before you.</numerusform>
            <numerusform>%n entries were changed by somebody else before you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules were changed by somebody else before you.</source>
        <translation>
            <numerusform>%n rule was changed by somebody else before you.</numerusform>
            <numerusform>%n rules were changed by somebody else before you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ChartCanvas</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>values</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ConflictPanel</name>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ConnectionTest</name>
    <message numerus="yes">
        <source>workspace of %n tickets</source>
        <translation>
            <numerusform>workspace of %n ticket</numerusform>
            <numerusform>workspace of %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::CoverageStrip</name>
    <message numerus="yes">
        <source>Demand: %1 min, the mean of %n weeks</source>
        <translation>
            <numerusform>Demand: %1 min, the mean of %n week</numerusform>
            <numerusform>Demand: %1 min, the mean of %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents there</source>
        <translation>
            <numerusform>%n agent there</numerusform>
            <numerusform>%n agents there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Demand: %1 min, the mean of %n public holidays</source>
        <translation>
            <numerusform>Demand: %1 min, the mean of %n public holiday</numerusform>
            <numerusform>Demand: %1 min, the mean of %n public holidays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::EnforceDialog</name>
    <message numerus="yes">
        <source>%n findings stop work</source>
        <translation>
            <numerusform>%n finding stops work</numerusform>
            <numerusform>%n findings stop work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ExperimentTexts</name>
    <message numerus="yes">
        <source>%Ln days left, until %1</source>
        <translation>
            <numerusform>%Ln day left, until %1</numerusform>
            <numerusform>%Ln days left, until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tickets</source>
        <translation>
            <numerusform>%1 of %Ln ticket</numerusform>
            <numerusform>%1 of %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ExperimentsPart</name>
    <message numerus="yes">
        <source>%Ln experiments, one runs</source>
        <translation>
            <numerusform>%Ln experiment, one runs</numerusform>
            <numerusform>%Ln experiments, one runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln experiments, none runs</source>
        <translation>
            <numerusform>%Ln experiment, none runs</numerusform>
            <numerusform>%Ln experiments, none runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::FilterChip</name>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <translation>
            <numerusform>%1: %n chosen</numerusform>
            <numerusform>%1: %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::FindingsPanel</name>
    <message numerus="yes">
        <source>%n stops work</source>
        <translation>
            <numerusform>%n stops work</numerusform>
            <numerusform>%n stop work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks</source>
        <translation>
            <numerusform>%n risk</numerusform>
            <numerusform>%n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::HandoverDialog</name>
    <message numerus="yes">
        <source>Hand %n tickets over</source>
        <translation>
            <numerusform>Hand %n ticket over</numerusform>
            <numerusform>Hand %n tickets over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has %n of them, or they are done; these are left out.</source>
        <translation>
            <numerusform>Nobody has %n of them, or they are done; these are left out.</numerusform>
            <numerusform>Nobody has %n of them, or they are done; these are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to take %n tickets over</source>
        <translation>
            <numerusform>Ask to take %n ticket over</numerusform>
            <numerusform>Ask to take %n tickets over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::HandoverListDialog</name>
    <message numerus="yes">
        <source>%n wait for an answer</source>
        <translation>
            <numerusform>%n waits for an answer</numerusform>
            <numerusform>%n wait for an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::IcsImportDialog</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents get the public holidays of this region</source>
        <translation>
            <numerusform>%n agent gets the public holidays of this region</numerusform>
            <numerusform>%n agents get the public holidays of this region</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>Import %n entry</numerusform>
            <numerusform>Import %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ImportDialog</name>
    <message numerus="yes">
        <source>Rows that cannot be read, the first %n</source>
        <translation>
            <numerusform>Rows that cannot be read, the first</numerusform>
            <numerusform>Rows that cannot be read, the first %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln tickets</source>
        <translation>
            <numerusform>Import %Ln ticket</numerusform>
            <numerusform>Import %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln events</source>
        <translation>
            <numerusform>Import %Ln event</numerusform>
            <numerusform>Import %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::LeaveDialog</name>
    <message numerus="yes">
        <source>%n skills have %1 more hours a week with nobody at level 2 or above.</source>
        <translation>
            <numerusform>%n skill has %1 more hours a week with nobody at level 2 or above.</numerusform>
            <numerusform>%n skills have %1 more hours a week with nobody at level 2 or above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open tickets go to others.</source>
        <translation>
            <numerusform>%n open ticket goes to others.</numerusform>
            <numerusform>%n open tickets go to others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody else could take %n of them.</source>
        <translation>
            <numerusform>Nobody else could take %n of them.</numerusform>
            <numerusform>Nobody else could take %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::LevelReviewDialog</name>
    <message numerus="yes">
        <source>Review %n levels</source>
        <translation>
            <numerusform>Review %n level</numerusform>
            <numerusform>Review %n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence from %Ln tickets solved in the last quarter. A accepts a proposal, K keeps the level, 0 to 3 set another, Delete takes the decision back.</source>
        <translation>
            <numerusform>Evidence from %Ln ticket solved in the last quarter. A accepts a proposal, K keeps the level, 0 to 3 set another, Delete takes the decision back.</numerusform>
            <numerusform>Evidence from %Ln tickets solved in the last quarter. A accepts a proposal, K keeps the level, 0 to 3 set another, Delete takes the decision back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Store %n reviews</source>
        <translation>
            <numerusform>Store %n review</numerusform>
            <numerusform>Store %n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::LevelReviewModel</name>
    <message numerus="yes">
        <source>%n ratings</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::MainWindow</name>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::NowPart</name>
    <message numerus="yes">
        <source>of %Ln agents on shift</source>
        <translation>
            <numerusform>of %Ln agent on shift</numerusform>
            <numerusform>of %Ln agents on shift</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln open tickets</source>
        <translation>
            <numerusform>of %Ln open ticket</numerusform>
            <numerusform>of %Ln open tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln without an agent</source>
        <translation>
            <numerusform>of %Ln without an agent</numerusform>
            <numerusform>of %Ln without an agent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ObjectionsDialog</name>
    <message numerus="yes">
        <source>%n gates stand against giving ticket %1 to %2</source>
        <translation>
            <numerusform>%n gate stands against giving ticket %1 to %2</numerusform>
            <numerusform>%n gates stand against giving ticket %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::OfferFlow</name>
    <message numerus="yes">
        <source>%n offers have been answered or are over and stay as they are.</source>
        <translation>
            <numerusform>1 offer has been answered or is over and stays as it is.</numerusform>
            <numerusform>%n offers have been answered or are over and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers that were still open are withdrawn, and their tickets wait again.</source>
        <translation>
            <numerusform>1 offer that was still open is withdrawn, and its ticket waits again.</numerusform>
            <numerusform>%n offers that were still open are withdrawn, and their tickets wait again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::PolicyCards</name>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a week</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n a week</numerusform>
            <numerusform>%n a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::PolicyPage</name>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ProposalsDialog</name>
    <message numerus="yes">
        <source>%n skills</source>
        <translation>
            <numerusform>%n skill</numerusform>
            <numerusform>%n skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n efforts</source>
        <translation>
            <numerusform>%n effort</numerusform>
            <numerusform>%n efforts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hours of %n agents</source>
        <translation>
            <numerusform>hours of %n agent</numerusform>
            <numerusform>hours of %n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::RebalanceDialog</name>
    <message numerus="yes">
        <source>%n tickets find nobody who may take them and stay where they are.</source>
        <translation>
            <numerusform>%n ticket finds nobody who may take it and stays where it is.</numerusform>
            <numerusform>%n tickets find nobody who may take them and stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n tickets</source>
        <translation>
            <numerusform>Move %n ticket</numerusform>
            <numerusform>Move %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moves; fewer than %1 cannot do it.</source>
        <translation>
            <numerusform>%n move; fewer than %1 cannot do it.</numerusform>
            <numerusform>%n moves; fewer than %1 cannot do it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ReportHistoryModel</name>
    <message numerus="yes">
        <source>%n try(s) failed. %1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>
            <numerusform>%n try failed. %1 %2</numerusform>
            <numerusform>%n tries failed. %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier report(s) were missed and are not made.</source>
        <translation>
            <numerusform>%n earlier report was missed and is not made.</numerusform>
            <numerusform>%n earlier reports were missed and are not made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::RequestPanel</name>
    <message numerus="yes">
        <source>%n open tickets</source>
        <translation>
            <numerusform>%n open ticket</numerusform>
            <numerusform>%n open tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ReviewPart</name>
    <message numerus="yes">
        <source>%1 of %Ln decisions carried out</source>
        <translation>
            <numerusform>%1 of %Ln decision carried out</numerusform>
            <numerusform>%1 of %Ln decisions carried out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::RotationDialog</name>
    <message numerus="yes">
        <source>Write for %n agents</source>
        <translation>
            <numerusform>Write for %n agent</numerusform>
            <numerusform>Write for %n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::RoutePreviewDialog</name>
    <message numerus="yes">
        <source>Route %n tickets</source>
        <translation>
            <numerusform>Route %n ticket</numerusform>
            <numerusform>Route %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n waiting tickets find an agent.</source>
        <translation>
            <numerusform>%1 of %n waiting ticket finds an agent.</numerusform>
            <numerusform>%1 of %n waiting tickets find an agent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay waiting.</source>
        <translation>
            <numerusform>%n stays waiting.</numerusform>
            <numerusform>%n stay waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay waiting: %1.</source>
        <translation>
            <numerusform>%n stays waiting: %1.</numerusform>
            <numerusform>%n stay waiting: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offer %n tickets</source>
        <translation>
            <numerusform>Offer %n ticket</numerusform>
            <numerusform>Offer %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::RoutePreviewModel</name>
    <message numerus="yes">
        <source>Best of %n candidates</source>
        <translation>
            <numerusform>The only candidate</numerusform>
            <numerusform>Best of %n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::RuleCardsModel</name>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::RulesDialog</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::SelfRouting</name>
    <message numerus="yes">
        <source>%n offered</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n offered</numerusform>
            <numerusform>%n offered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assigned</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n assigned</numerusform>
            <numerusform>%n assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets offered</source>
        <translation>
            <numerusform>%n ticket offered</numerusform>
            <numerusform>%n tickets offered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets assigned</source>
        <translation>
            <numerusform>%n ticket assigned</numerusform>
            <numerusform>%n tickets assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n escalated</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n escalated</numerusform>
            <numerusform>%n escalated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent to another queue</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n sent to another queue</numerusform>
            <numerusform>%n sent to another queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers ended</source>
        <translation>
            <numerusform>%n offer ended</numerusform>
            <numerusform>%n offers ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ServerBanner</name>
    <message numerus="yes">
        <source>Trying again in %n seconds.</source>
        <translation>
            <numerusform>Trying again in %n second.</numerusform>
            <numerusform>Trying again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::SettingWords</name>
    <message numerus="yes">
        <source>The same agent again within %n days, inside capacity</source>
        <translation>
            <numerusform>The same agent again within %n day, inside capacity</numerusform>
            <numerusform>The same agent again within %n days, inside capacity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n assignments in an hour</source>
        <translation>
            <numerusform>At most %n assignment in an hour</numerusform>
            <numerusform>At most %n assignments in an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n tickets in the first %1 of a shift and %2 after leave</source>
        <translation>
            <numerusform>At most %n ticket in the first %1 of a shift and %2 after leave</numerusform>
            <numerusform>At most %n tickets in the first %1 of a shift and %2 after leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers of %1 each, then the overflow queue is asked</source>
        <translation>
            <numerusform>%n offer of %1, then the overflow queue is asked</numerusform>
            <numerusform>%n offers of %1 each, then the overflow queue is asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::SkillImportDialog</name>
    <message numerus="yes">
        <source>%Ln levels change.</source>
        <translation>
            <numerusform>%Ln level changes.</numerusform>
            <numerusform>%Ln levels change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln levels are so already.</source>
        <translation>
            <numerusform>%Ln level is so already.</numerusform>
            <numerusform>%Ln levels are so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows or columns are not taken; the others are.</source>
        <translation>
            <numerusform>%Ln row or column is not taken; the others are.</numerusform>
            <numerusform>%Ln rows or columns are not taken; the others are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n levels</source>
        <translation>
            <numerusform>Set %n level</numerusform>
            <numerusform>Set %n levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::SkillsBar</name>
    <message numerus="yes">
        <source>%n levels selected</source>
        <translation>
            <numerusform>%n level selected</numerusform>
            <numerusform>%n levels selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::SkillsFiles</name>
    <message numerus="yes">
        <source>Import %n levels from %1</source>
        <translation>
            <numerusform>Import %n level from %1</numerusform>
            <numerusform>Import %n levels from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::SkillsGrid</name>
    <message numerus="yes">
        <source>Set %n levels to %1</source>
        <translation>
            <numerusform>Set %n level to %1</numerusform>
            <numerusform>Set %n levels to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n levels</source>
        <translation>
            <numerusform>Paste %n level</numerusform>
            <numerusform>Paste %n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n levels</source>
        <translation>
            <numerusform>Fill %n level</numerusform>
            <numerusform>Fill %n levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::SkillsMatrixModel</name>
    <message numerus="yes">
        <source>%1, %2: %n agents at 2 or 3</source>
        <translation>
            <numerusform>%1, %2: %n agent at 2 or 3</numerusform>
            <numerusform>%1, %2: %n agents at 2 or 3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::SkillsPage</name>
    <message numerus="yes">
        <source>%n pasted values are no levels.</source>
        <translation>
            <numerusform>%n pasted value is no level.</numerusform>
            <numerusform>%n pasted values are no levels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n overdue levels</source>
        <translation>
            <numerusform>Review %n overdue level</numerusform>
            <numerusform>Review %n overdue levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n levels</source>
        <translation>
            <numerusform>Review %n level</numerusform>
            <numerusform>Review %n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels were set by somebody else before you.</source>
        <translation>
            <numerusform>%n level was set by somebody else before you.</numerusform>
            <numerusform>%n levels were set by somebody else before you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::SkillsPanel</name>
    <message numerus="yes">
        <source>%Ln tickets solved in the last quarter</source>
        <translation>
            <numerusform>%Ln ticket solved in the last quarter</numerusform>
            <numerusform>%Ln tickets solved in the last quarter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No ticket asked for %n skills</source>
        <translation>
            <numerusform>No ticket asked for %n skill</numerusform>
            <numerusform>No ticket asked for %n skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen together, not one by one: no other %n take away more.</source>
        <translation>
            <numerusform>Chosen together, not one by one: no other takes away more.</numerusform>
            <numerusform>Chosen together, not one by one: no other %n take away more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others are at the same level or above.</source>
        <translation>
            <numerusform>%n other is at the same level or above.</numerusform>
            <numerusform>%n others are at the same level or above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::SkillsSideHeader</name>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::SlaView</name>
    <message numerus="yes">
        <source>Show %n segments</source>
        <translation>
            <numerusform>Show %n segment</numerusform>
            <numerusform>Show %n segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::TicketSheet</name>
    <message numerus="yes">
        <source>Timeline, %n events</source>
        <translation>
            <numerusform>Timeline, %n event</numerusform>
            <numerusform>Timeline, %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reassigned %n times</source>
        <translation>
            <numerusform>reassigned once</numerusform>
            <numerusform>reassigned %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reopened %n times</source>
        <translation>
            <numerusform>reopened once</numerusform>
            <numerusform>reopened %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::TicketsPage</name>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask to take %n tickets over</source>
        <translation>
            <numerusform>Ask to take %n ticket over</numerusform>
            <numerusform>Ask to take %n tickets over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::TimelineView</name>
    <message numerus="yes">
        <source>Copy %n entries</source>
        <translation>
            <numerusform>Copy %n entry</numerusform>
            <numerusform>Copy %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n entries</source>
        <translation>
            <numerusform>Move %n entry</numerusform>
            <numerusform>Move %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stretch %n entries</source>
        <translation>
            <numerusform>Stretch %n entry</numerusform>
            <numerusform>Stretch %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Remove %n entry</numerusform>
            <numerusform>Remove %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::TraceView</name>
    <message numerus="yes">
        <source>Show the other %n</source>
        <translation>
            <numerusform>Show the other %n</numerusform>
            <numerusform>Show the other %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::WeeklyPart</name>
    <message numerus="yes">
        <source>Save PDF, %Ln pages</source>
        <translation>
            <numerusform>Save PDF, %Ln page</numerusform>
            <numerusform>Save PDF, %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::WeeksModel</name>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::WordsPanel</name>
    <message numerus="yes">
        <source>And %n more changes.</source>
        <translation>
            <numerusform>And %n more change.</numerusform>
            <numerusform>And %n more changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::rulecards</name>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
</context>
</TS>
