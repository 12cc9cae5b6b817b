<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AdminCommand</name>
    <message>
        <source>Nobody has a role yet: only whoever owns the workspace can open it.</source>
        <translation>Noch hat niemand eine Rolle: Nur wem der Arbeitsbereich gehört, kann ihn öffnen.</translation>
    </message>
    <message>
        <source>taken away on the server</source>
        <translation>auf dem Server entzogen</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>There is no role %1: it is manager, planner, lead or agent.</source>
        <translation>Eine Rolle %1 gibt es nicht: Sie heißt manager, planner, lead oder agent.</translation>
    </message>
    <message>
        <source>Which agent is %1? Say it with --agent NAME.</source>
        <translation>Welcher Agent ist %1? Sagen Sie es mit --agent NAME.</translation>
    </message>
    <message>
        <source>The server lets nobody in as %1. Nothing was changed. Whoever runs the server makes logins, for instance with createuser.</source>
        <translation>Der Server lässt niemanden als %1 ein. Nichts wurde geändert. Anmeldungen legt an, wer den Server betreibt, zum Beispiel mit createuser.</translation>
    </message>
    <message>
        <source>%1 may do everything here anyway. Nothing was changed. Name a login that does not own the workspace.</source>
        <translation>%1 darf hier ohnehin alles. Nichts wurde geändert. Nennen Sie eine Anmeldung, der der Arbeitsbereich nicht gehört.</translation>
    </message>
    <message>
        <source>%1 is %2 now, as %3.</source>
        <translation>%1 ist jetzt %2, als %3.</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 ist jetzt %2.</translation>
    </message>
    <message>
        <source>%1 has no role here. Nothing was changed.</source>
        <translation>%1 hat hier keine Rolle. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 has no role here any more, from this moment on.</source>
        <translation>%1 hat hier von diesem Augenblick an keine Rolle mehr.</translation>
    </message>
    <message>
        <source>Grant roles to logins of a server, take them back, list them: manager, planner, lead, agent.</source>
        <translation>Gibt Anmeldungen eines Servers Rollen, nimmt sie zurück, zählt sie auf: manager, planner, lead, agent.</translation>
    </message>
    <message>
        <source>One of grant LOGIN ROLE, revoke LOGIN, list.</source>
        <translation>Eines von grant ANMELDUNG ROLLE, revoke ANMELDUNG, list.</translation>
    </message>
    <message>
        <source>Who the login is on the desk: name or number.</source>
        <translation>Wer die Anmeldung im Team ist: Name oder Nummer.</translation>
    </message>
    <message>
        <source>admin takes grant LOGIN ROLE, revoke LOGIN or list.</source>
        <translation>admin nimmt grant ANMELDUNG ROLLE, revoke ANMELDUNG oder list.</translation>
    </message>
    <message>
        <source>A workspace in a file has no roles: whoever can open the file may do everything.</source>
        <translation>Ein Arbeitsbereich in einer Datei hat keine Rollen: Wer die Datei öffnen kann, darf alles.</translation>
    </message>
</context>
<context>
    <name>AssignCommand</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>There is no plan: it is proved that the capacities do not suffice (%1 s).</source>
        <translation>Es gibt keinen Plan: Bewiesen ist, dass die Kapazitäten nicht reichen (%1 s).</translation>
    </message>
    <message>
        <source>No plan was found in %1 s, nor was it proved that there is none. Give it more time with --time-limit.</source>
        <translation>In %1 s fand sich kein Plan, und dass es keinen gibt, ist auch nicht bewiesen. Mit --time-limit mehr Zeit geben.</translation>
    </message>
    <message>
        <source>Cost %1, proved to be the least possible (%2 s).</source>
        <translation>Kosten %1, bewiesen die geringsten (%2 s).</translation>
    </message>
    <message>
        <source>Cost %1, within %2 % of the best possible: no plan costs less than %3 (%4 s).</source>
        <translation>Kosten %1, höchstens %2 % über dem Bestmöglichen: Kein Plan kostet weniger als %3 (%4 s).</translation>
    </message>
    <message>
        <source>Cost %1, without a bound yet (%2 s).</source>
        <translation>Kosten %1, noch ohne Schranke (%2 s).</translation>
    </message>
    <message>
        <source>Name the problem&apos;s file with --problem.</source>
        <translation>Die Datei des Problems mit --problem nennen.</translation>
    </message>
    <message>
        <source>There is no format %1; write gap or json.</source>
        <translation>Das Format %1 gibt es nicht; gap oder json schreiben.</translation>
    </message>
    <message>
        <source>--time-limit takes a number of seconds.</source>
        <translation>--time-limit erwartet eine Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>--threads takes a whole number from 1 to %1.</source>
        <translation>--threads erwartet eine ganze Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>Solve an assignment problem from a file, with a proven bound.</source>
        <translation>Ein Zuordnungsproblem aus einer Datei lösen, mit bewiesener Schranke.</translation>
    </message>
    <message>
        <source>The file that states the problem.</source>
        <translation>Die Datei mit dem Problem.</translation>
    </message>
    <message>
        <source>gap or json; without it json for files of that ending, gap for others.</source>
        <translation>gap oder json; ohne Angabe json für Dateien dieser Endung, gap für andere.</translation>
    </message>
    <message>
        <source>Stop after so many seconds.</source>
        <translation>Nach so vielen Sekunden aufhören.</translation>
    </message>
    <message>
        <source>Compute on so many threads; without it one for each core.</source>
        <translation>Auf so vielen Threads rechnen; ohne Angabe einer je Kern.</translation>
    </message>
    <message>
        <source>Write the answer to this file, as JSON.</source>
        <translation>Die Antwort als JSON in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>Solving</source>
        <translation>Wird gelöst</translation>
    </message>
</context>
<context>
    <name>AuditTrailCommand</name>
    <message>
        <source>--%1 takes a time as 2026-12-24T08:00Z.</source>
        <translation>--%1 nimmt eine Zeit wie 2026-12-24T08:00Z.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 to 1000000.</source>
        <translation>--limit nimmt eine ganze Zahl von 1 bis 1000000.</translation>
    </message>
    <message>
        <source>Show who changed what: agents, skills, the calendar, policies, settings; the newest first.</source>
        <translation>Zeigt, wer was geändert hat: Agenten, Fähigkeiten, Kalender, Regelwerke, Einstellungen; das Neueste zuerst.</translation>
    </message>
    <message>
        <source>By this login, or in a file by this user of the machine.</source>
        <translation>Von dieser Anmeldung, in einer Datei von diesem Benutzer des Rechners.</translation>
    </message>
    <message>
        <source>Of this table, for instance skill_level.</source>
        <translation>Von dieser Tabelle, zum Beispiel skill_level.</translation>
    </message>
    <message>
        <source>Of the row with this key.</source>
        <translation>Von der Zeile mit diesem Schlüssel.</translation>
    </message>
    <message>
        <source>From then on.</source>
        <translation>Von da an.</translation>
    </message>
    <message>
        <source>Before then.</source>
        <translation>Davor.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
</context>
<context>
    <name>AuditTrailWriter</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>The trail has no such change.</source>
        <translation>Das Protokoll kennt keine solche Änderung.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>anderes Programm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Tat</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>The newest %1 of %2 changes; --limit shows more.</source>
        <translation>Die neuesten %1 von %2 Änderungen; --limit zeigt mehr.</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>To queues</source>
        <translation>In Warteschlangen</translation>
    </message>
    <message>
        <source>To agents</source>
        <translation>An Mitarbeitende</translation>
    </message>
    <message>
        <source>As the rule says</source>
        <translation>Wie die Regel sagt</translation>
    </message>
    <message>
        <source>Another agent who may take it</source>
        <translation>Andere Person, die es annehmen darf</translation>
    </message>
    <message>
        <source>Against the rule</source>
        <translation>Gegen die Regel</translation>
    </message>
    <message>
        <source>The rule would have waited</source>
        <translation>Die Regel hätte gewartet</translation>
    </message>
    <message>
        <source>The policy&apos;s own defaults</source>
        <translation>Die Vorgaben des Regelwerks selbst</translation>
    </message>
    <message>
        <source>Triage rule %1</source>
        <translation>Eingangsregel %1</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Nobody was given a ticket in the period.</source>
        <translation>Im Zeitraum hat niemand ein Ticket bekommen.</translation>
    </message>
    <message>
        <source>The period is not over: looked at up to now.</source>
        <translation>Der Zeitraum ist nicht vorbei: betrachtet bis jetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) were made by routing; their decision records say what the policy chose.</source>
        <translation>
            <numerusform>%Ln Zuweisung hat die Verteilung gemacht; ihr Entscheidungsprotokoll sagt, was das Regelwerk wählte.</numerusform>
            <numerusform>%Ln Zuweisungen hat die Verteilung gemacht; ihre Entscheidungsprotokolle sagen, was das Regelwerk wählte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) were made by people or by a source; they were decided again on the desk as it stood then.</source>
        <translation>
            <numerusform>%Ln Zuweisung kam von Menschen oder einer Quelle; sie wurde auf dem damaligen Stand neu entschieden.</numerusform>
            <numerusform>%Ln Zuweisungen kamen von Menschen oder einer Quelle; sie wurden auf dem damaligen Stand neu entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) were taken back at once and are left out.</source>
        <translation>
            <numerusform>%Ln Zuweisung wurde sofort zurückgenommen und ist ausgelassen.</numerusform>
            <numerusform>%Ln Zuweisungen wurden sofort zurückgenommen und sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) of tickets that were resolved or closed are left out.</source>
        <translation>
            <numerusform>%Ln Zuweisung eines gelösten oder geschlossenen Tickets ist ausgelassen.</numerusform>
            <numerusform>%Ln Zuweisungen gelöster oder geschlossener Tickets sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) to agents who were not on the desk are left out.</source>
        <translation>
            <numerusform>%Ln Zuweisung an jemanden, der nicht im Team war, ist ausgelassen.</numerusform>
            <numerusform>%Ln Zuweisungen an Personen, die nicht im Team waren, sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) are dated before their ticket was created and are left out.</source>
        <translation>
            <numerusform>%Ln Zuweisung ist älter als ihr Ticket und ist ausgelassen.</numerusform>
            <numerusform>%Ln Zuweisungen sind älter als ihr Ticket und sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) are older than the first known skill level: the first known levels stand in.</source>
        <translation>
            <numerusform>%Ln Zuweisung ist älter als die erste bekannte Fähigkeitsstufe: die ersten bekannten Stufen gelten.</numerusform>
            <numerusform>%Ln Zuweisungen sind älter als die erste bekannte Fähigkeitsstufe: die ersten bekannten Stufen gelten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a level in any skill: rules that ask for one find nobody.</source>
        <translation>Niemand hat eine Stufe in einer Fähigkeit: Regeln, die eine verlangen, finden niemanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) have no working hours: the policy gives them nothing.</source>
        <translation>
            <numerusform>%n Person hat keine Arbeitszeiten: das Regelwerk gibt ihr nichts.</numerusform>
            <numerusform>%n Personen haben keine Arbeitszeiten: das Regelwerk gibt ihnen nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) were told by a source: agents and calendar are taken as known now.</source>
        <translation>
            <numerusform>%Ln Zuweisung stammt aus einer Quelle: Personen und Kalender gelten, wie sie jetzt bekannt sind.</numerusform>
            <numerusform>%Ln Zuweisungen stammen aus einer Quelle: Personen und Kalender gelten, wie sie jetzt bekannt sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Write a checked copy of the workspace into a file, while others work on it.</source>
        <translation>Schreibt eine geprüfte Kopie des Arbeitsbereichs in eine Datei, während andere darin arbeiten.</translation>
    </message>
    <message>
        <source>The new file; without it one named after the date, in the folder of backups.</source>
        <translation>Die neue Datei; ohne sie eine nach dem Datum benannte im Ordner der Sicherungen.</translation>
    </message>
    <message>
        <source>List the backups named after their date.</source>
        <translation>Listet die nach ihrem Datum benannten Sicherungen auf.</translation>
    </message>
    <message>
        <source>How many of those named after their date stay; without it as the desktop&apos;s settings say.</source>
        <translation>Wie viele der nach ihrem Datum benannten bleiben; ohne diese Angabe so viele, wie die Einstellungen der Oberfläche sagen.</translation>
    </message>
    <message>
        <source>Put it in the place of a file that is there.</source>
        <translation>Setzt sie an die Stelle einer vorhandenen Datei.</translation>
    </message>
    <message>
        <source>There are no backups in %1.</source>
        <translation>In %1 gibt es keine Sicherungen.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>--list takes no file.</source>
        <translation>--list nimmt keine Datei.</translation>
    </message>
    <message>
        <source>--keep is for backups named after their date; leave FILE out.</source>
        <translation>--keep gilt für nach dem Datum benannte Sicherungen; lassen Sie DATEI weg.</translation>
    </message>
    <message>
        <source>--keep takes a number from 1 to %1.</source>
        <translation>--keep nimmt eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>%1 is the workspace itself. Choose another file.</source>
        <translation>%1 ist der Arbeitsbereich selbst. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or choose another.</source>
        <translation>Den Ordner %1 gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 holds the same %2 rows as the workspace, read back and compared table by table (%3).</source>
        <translation>%1 enthält dieselben %2 Zeilen wie der Arbeitsbereich, zurückgelesen und Tabelle für Tabelle verglichen (%3).</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>as the shift says</source>
        <comment>presence</comment>
        <translation>wie die Schicht sagt</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>presence, time</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>routing</source>
        <comment>who moved a ticket</comment>
        <translation>Routing</translation>
    </message>
    <message>
        <source>somebody, by hand</source>
        <comment>who moved a ticket</comment>
        <translation>jemand von Hand</translation>
    </message>
    <message>
        <source>an import</source>
        <comment>who moved a ticket</comment>
        <translation>ein Import</translation>
    </message>
    <message>
        <source>a connector</source>
        <comment>who moved a ticket</comment>
        <translation>eine Anbindung</translation>
    </message>
    <message>
        <source>somebody who took a step back</source>
        <comment>who moved a ticket</comment>
        <translation>jemand, der einen Schritt zurücknahm</translation>
    </message>
</context>
<context>
    <name>BoardSpeech</name>
    <message>
        <source>Ticket %1, %2, priority %3, %4, effort %5 of 10, age %6, SLA %7</source>
        <translation>Ticket %1, %2, Priorität %3, %4, Aufwand %5 von 10, Alter %6, SLA %7</translation>
    </message>
    <message>
        <source>Ticket %1, %2</source>
        <translation>Ticket %1, %2</translation>
    </message>
    <message>
        <source>%1 priority, %2, effort %3 of 10</source>
        <translation>Priorität %1, %2, Aufwand %3 von 10</translation>
    </message>
    <message>
        <source>Arrived %1 ago, %2 of its SLA used: %3</source>
        <translation>Eingang vor %1, %2 der SLA-Zeit verbraucht: %3</translation>
    </message>
    <message>
        <source>Does not count toward load while it stands like this.</source>
        <translation>Zählt in diesem Status nicht zur Auslastung.</translation>
    </message>
    <message>
        <source>Takes %1 units of capacity.</source>
        <translation>Belegt %1 Einheiten der Kapazität.</translation>
    </message>
    <message>
        <source>Route would give it to %1.</source>
        <translation>Beim Verteilen ginge es an %1.</translation>
    </message>
    <message>
        <source>%1, %2, load %3, %4, %5 %6</source>
        <translation>%1, %2, Auslastung %3, %4, %5 %6</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>%1, set by hand</source>
        <translation>%1, von Hand gesetzt</translation>
    </message>
    <message>
        <source>%1, as the shift says</source>
        <translation>%1, laut Schicht</translation>
    </message>
    <message>
        <source>Shift ends at %1.</source>
        <translation>Die Schicht endet um %1.</translation>
    </message>
    <message>
        <source>Best skills: %1</source>
        <translation>Beste Fähigkeiten: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Load: %1 of %2 units, %3</source>
        <translation>Auslastung: %1 von %2 Einheiten, %3</translation>
    </message>
    <message>
        <source>Target: %1 to %2</source>
        <translation>Ziel: %1 bis %2</translation>
    </message>
    <message>
        <source>%1 of %2 open tickets count toward load.</source>
        <translation>%1 von %2 offenen Tickets zählen zur Auslastung.</translation>
    </message>
    <message>
        <source>Expected handling of what counts: %1. Left in the shift: %2.</source>
        <translation>Erwartete Bearbeitung der zählenden Tickets: %1. Rest der Schicht: %2.</translation>
    </message>
    <message>
        <source>Route would make it %1.</source>
        <translation>Nach dem Verteilen wären es %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets waiting</source>
        <translation>
            <numerusform>%n Ticket wartet</numerusform>
            <numerusform>%n Tickets warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is eligible: the last agents stop at %1.</source>
        <translation>Niemand kommt infrage: Die letzten Agenten scheitern an: %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>card, its offer</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Offered, answers in %1</source>
        <comment>span of time</comment>
        <translation>Angeboten, Antwort in %1</translation>
    </message>
    <message>
        <source>Offered, the time to answer is over</source>
        <translation>Angeboten, die Zeit zum Antworten ist um</translation>
    </message>
    <message>
        <source>%1. A accepts, D declines.</source>
        <comment>the offer</comment>
        <translation>%1. A nimmt an, D lehnt ab.</translation>
    </message>
    <message>
        <source>Route would offer it to %1.</source>
        <translation>Beim Verteilen würde es %1 angeboten.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lane, offers</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets offered</source>
        <translation>
            <numerusform>%n Ticket angeboten</numerusform>
            <numerusform>%n Tickets angeboten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are offered and hold their room until they are answered.</source>
        <translation>
            <numerusform>%n davon ist angeboten und hält seinen Platz, bis die Antwort kommt.</numerusform>
            <numerusform>%n davon sind angeboten und halten ihren Platz, bis die Antwort kommt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarCommand</name>
    <message>
        <source>Show and exchange the capacity calendar: entries, conflicts, coverage, what a time off costs.</source>
        <translation>Den Kapazitätskalender zeigen und austauschen: Einträge, Konflikte, Abdeckung, was eine Abwesenheit kostet.</translation>
    </message>
    <message>
        <source>Of this agent: name or number.</source>
        <translation>Von diesem Agenten: Name oder Nummer.</translation>
    </message>
    <message>
        <source>Of this team: name or number.</source>
        <translation>Von diesem Team: Name oder Nummer.</translation>
    </message>
    <message>
        <source>The first moment or day; without it today.</source>
        <translation>Der erste Zeitpunkt oder Tag; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>The moment or day after the last; without it a week later.</source>
        <translation>Der Zeitpunkt oder Tag nach dem letzten; ohne Angabe eine Woche später.</translation>
    </message>
    <message>
        <source>Of the coverage: 15m, 30m, 1h; without it as the rules say.</source>
        <translation>Der Abdeckung: 15m, 30m, 1h; ohne Angabe, wie die Regeln sagen.</translation>
    </message>
    <message>
        <source>What imported entries are: work, break, focus, training, meeting, time-off, holiday; without it what they say.</source>
        <translation>Was eingelesene Einträge sind: work, break, focus, training, meeting, time-off, holiday; ohne Angabe, was sie sagen.</translation>
    </message>
    <message>
        <source>Where imported public holidays are.</source>
        <translation>Wo eingelesene Feiertage gelten.</translation>
    </message>
    <message>
        <source>Imported public holidays also close this SLA calendar; * for the policy&apos;s own hours.</source>
        <translation>Eingelesene Feiertage schließen auch diesen SLA-Kalender; * für die eigenen Zeiten des Regelwerks.</translation>
    </message>
    <message>
        <source>A rule and its new value, such as rest_minutes=660; may be given again.</source>
        <translation>Eine Regel und ihr neuer Wert, etwa rest_minutes=660; mehrfach möglich.</translation>
    </message>
    <message>
        <source>--%1 takes a day or a time like 2016-03-16T10:00Z.</source>
        <translation>--%1 nimmt einen Tag oder eine Zeit wie 2016-03-16T10:00Z.</translation>
    </message>
    <message>
        <source>The span ends before it begins.</source>
        <translation>Die Zeitspanne endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welche Datei?</translation>
    </message>
    <message>
        <source>Only import and export take a file.</source>
        <translation>Nur import und export nehmen eine Datei.</translation>
    </message>
    <message>
        <source>There is no kind %1.</source>
        <translation>Die Art %1 gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written.</source>
        <translation>
            <numerusform>%n Eintrag geschrieben.</numerusform>
            <numerusform>%n Einträge geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>--interval takes a length that divides a day: 15m, 30m, 1h.</source>
        <translation>--interval nimmt eine Länge, die einen Tag teilt: 15m, 30m, 1h.</translation>
    </message>
    <message>
        <source>Whose time off? --agent says.</source>
        <translation>Wessen Abwesenheit? --agent sagt es.</translation>
    </message>
    <message>
        <source>What of the calendar: list, import, export, conflicts, coverage, impact, rules, requests, request, approve, decline or train?</source>
        <translation>Was vom Kalender: list, import, export, conflicts, coverage, impact, rules, requests, request, approve, decline oder train?</translation>
    </message>
    <message>
        <source>One of list, import FILE, export FILE, conflicts, coverage, impact, rules, requests, request, approve NUMBER, decline NUMBER, train.</source>
        <translation>Eines von list, import DATEI, export DATEI, conflicts, coverage, impact, rules, requests, request, approve NUMMER, decline NUMMER, train.</translation>
    </message>
    <message>
        <source>Of a request for time off: why, for whoever decides.</source>
        <translation>Einer Bitte um Abwesenheit: warum, für den, der entscheidet.</translation>
    </message>
    <message>
        <source>Of a training: name or number.</source>
        <translation>Einer Schulung: Name oder Nummer.</translation>
    </message>
    <message>
        <source>Of a training, all in all; without it 8.</source>
        <translation>Einer Schulung, insgesamt; sonst 8.</translation>
    </message>
    <message>
        <source>Of a decision: why, for the one who asked.</source>
        <translation>Einer Entscheidung: warum, für den, der gebeten hat.</translation>
    </message>
    <message>
        <source>Say what an import, a request or a decision would do and store nothing.</source>
        <translation>Sagen, was ein Import, eine Bitte oder eine Entscheidung bewirken würde, und nichts speichern.</translation>
    </message>
    <message>
        <source>At most ten years are looked at together.</source>
        <translation>Höchstens zehn Jahre werden zusammen betrachtet.</translation>
    </message>
    <message>
        <source>Which request? Its number is told by calendar requests.</source>
        <translation>Welche Bitte? Ihre Nummer nennt calendar requests.</translation>
    </message>
    <message>
        <source>From when? --from says.</source>
        <translation>Ab wann? --from sagt es.</translation>
    </message>
    <message>
        <source>Who is to be trained? --agent says.</source>
        <translation>Wer soll geschult werden? --agent sagt es.</translation>
    </message>
    <message>
        <source>In what? --skill says.</source>
        <translation>Worin? --skill sagt es.</translation>
    </message>
    <message>
        <source>--hours takes whole hours from 1 to 400.</source>
        <translation>--hours nimmt ganze Stunden von 1 bis 400.</translation>
    </message>
</context>
<context>
    <name>CalendarFileWords</name>
    <message>
        <source>This is no calendar file.</source>
        <translation>Das ist keine Kalenderdatei.</translation>
    </message>
    <message>
        <source>Larger than any calendar needs.</source>
        <translation>Größer, als ein Kalender es braucht.</translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>Das Ende fehlt.</translation>
    </message>
    <message>
        <source>It has no start.</source>
        <translation>Es hat keinen Beginn.</translation>
    </message>
    <message>
        <source>It has two starts.</source>
        <translation>Es hat zwei Anfänge.</translation>
    </message>
    <message>
        <source>A time that no clock shows.</source>
        <translation>Eine Zeit, die keine Uhr zeigt.</translation>
    </message>
    <message>
        <source>An unknown time zone.</source>
        <translation>Eine unbekannte Zeitzone.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>Es endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>It ends when it starts.</source>
        <translation>Es endet, wenn es beginnt.</translation>
    </message>
    <message>
        <source>It lasts over a year.</source>
        <translation>Es dauert über ein Jahr.</translation>
    </message>
    <message>
        <source>A repetition that cannot be understood.</source>
        <translation>Eine Wiederholung, die nicht zu verstehen ist.</translation>
    </message>
    <message>
        <source>It does not repeat within the time asked for.</source>
        <translation>Es wiederholt sich nicht in der gefragten Zeit.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Es ist abgesagt.</translation>
    </message>
    <message>
        <source>It only tells when somebody is free.</source>
        <translation>Es sagt nur, wann jemand frei ist.</translation>
    </message>
    <message>
        <source>It is neither an event nor a time of work.</source>
        <translation>Es ist weder ein Termin noch eine Arbeitszeit.</translation>
    </message>
</context>
<context>
    <name>CalendarFiles</name>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>waits for an answer</source>
        <comment>a request</comment>
        <translation>wartet auf Antwort</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>a request</comment>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>declined</source>
        <comment>a request</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>a request</comment>
        <translation>zurückgezogen</translation>
    </message>
</context>
<context>
    <name>CalendarRequests</name>
    <message>
        <source>No request waits.</source>
        <translation>Keine Bitte wartet.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moments</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Request %1: %2 asks for time off, %3.</source>
        <translation>Bitte %1: %2 bittet um Abwesenheit, %3.</translation>
    </message>
    <message>
        <source>Request %1 is approved: %2 has time off, %3.</source>
        <translation>Bitte %1 ist genehmigt: %2 ist abwesend, %3.</translation>
    </message>
    <message>
        <source>Request %1 of %2 is declined.</source>
        <translation>Bitte %1 von %2 ist abgelehnt.</translation>
    </message>
    <message>
        <source>Which request? Its number is told by calendar requests.</source>
        <translation>Welche Bitte? Ihre Nummer nennt calendar requests.</translation>
    </message>
    <message>
        <source>%1 min of demand fall short for it.</source>
        <translation>%1 min Bedarf bleiben dafür ungedeckt.</translation>
    </message>
    <message>
        <source>%1 min find no room in this time.</source>
        <translation>%1 min finden in dieser Zeit keinen Platz.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Request %1 was approved by %2 at %3. Nothing was changed.</source>
        <translation>Anfrage %1 wurde von %2 um %3 genehmigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Request %1 was declined by %2 at %3. Nothing was changed.</source>
        <translation>Anfrage %1 wurde von %2 um %3 abgelehnt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Request %1 was withdrawn by %2 at %3. Nothing was changed.</source>
        <translation>Anfrage %1 wurde von %2 um %3 zurückgezogen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>CalendarRulesText</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>There is no rule %1. Rules are: %2.</source>
        <translation>Es gibt keine Regel %1. Regeln sind: %2.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3.</source>
        <translation>%1 nimmt eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3.</source>
        <translation>%1 nimmt eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 takes minutes that divide a day, such as 15, 30 or 60.</source>
        <translation>%1 nimmt Minuten, die einen Tag teilen, etwa 15, 30 oder 60.</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Focus block</source>
        <translation>Fokusblock</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Two entries at once</source>
        <translation>Zwei Einträge zugleich</translation>
    </message>
    <message>
        <source>Shift on time off</source>
        <translation>Schicht in einer Abwesenheit</translation>
    </message>
    <message>
        <source>Too little rest</source>
        <translation>Zu wenig Ruhezeit</translation>
    </message>
    <message>
        <source>Over the weekly limit</source>
        <translation>Über der Wochengrenze</translation>
    </message>
    <message>
        <source>Too many days in a row</source>
        <translation>Zu viele Tage am Stück</translation>
    </message>
    <message>
        <source>Too few agents</source>
        <translation>Zu wenige Agenten</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Zusage gebrochen</translation>
    </message>
    <message>
        <source>Due within the day</source>
        <translation>Am selben Tag fällig</translation>
    </message>
    <message>
        <source>More of its promise used</source>
        <translation>Mehr von seiner Zusage verbraucht</translation>
    </message>
    <message>
        <source>Higher priority</source>
        <translation>Höhere Priorität</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
</context>
<context>
    <name>CalendarWriter</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>a shift for %1</source>
        <translation>eine Schicht für %1</translation>
    </message>
    <message>
        <source>Nothing stands in the calendar in this time.</source>
        <translation>In dieser Zeit steht nichts im Kalender.</translation>
    </message>
    <message>
        <source>Usual hours</source>
        <translation>Übliche Zeiten</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>No conflicts.</source>
        <translation>Keine Konflikte.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>What would mend it</source>
        <translation>Was es behebt</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Available min</source>
        <translation>Verfügbare Min.</translation>
    </message>
    <message>
        <source>Demand min</source>
        <translation>Bedarf Min.</translation>
    </message>
    <message>
        <source>Spare min</source>
        <translation>Freie Min.</translation>
    </message>
    <message numerus="yes">
        <source>%1 h short. Demand is the mean of %n weeks and %2 tickets.</source>
        <translation>
            <numerusform>Es fehlen %1 h. Der Bedarf ist das Mittel aus %n Woche und %2 Tickets.</numerusform>
            <numerusform>Es fehlen %1 h. Der Bedarf ist das Mittel aus %n Wochen und %2 Tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h of work fall away.</source>
        <translation>%1 h Arbeit fallen weg.</translation>
    </message>
    <message>
        <source>Short of demand: %1 h now, %2 h then.</source>
        <translation>Unter dem Bedarf: %1 h jetzt, %2 h dann.</translation>
    </message>
    <message>
        <source>%1: nobody for %2 h, only one for %3 h.</source>
        <translation>%1: niemand für %2 h, nur eine Person für %3 h.</translation>
    </message>
    <message>
        <source>Open tickets: %1, of them due before the return: %2, that nobody else could take: %3.</source>
        <translation>Offene Tickets: %1, davon vor der Rückkehr fällig: %2, die sonst niemand nehmen könnte: %3.</translation>
    </message>
    <message>
        <source>remove %1, %2</source>
        <comment>kind of entry, its span</comment>
        <translation>%1, %2 entfernen</translation>
    </message>
    <message>
        <source>%1, %2: make it %3</source>
        <comment>kind of entry, its span, another span</comment>
        <translation>%1, %2: daraus %3 machen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %3; a public holiday of %n agents</source>
        <translation>
            <numerusform>%1: %2, %3; ein Feiertag von %n Agent</numerusform>
            <numerusform>%1: %2, %3; ein Feiertag von %n Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries added: %1, moved: %2, known already: %3. Public holidays: %4.</source>
        <translation>Einträge hinzugefügt: %1, verschoben: %2, schon bekannt: %3. Feiertage: %4.</translation>
    </message>
    <message>
        <source>Policy version %1 closes the SLA calendar on these days.</source>
        <translation>Version %1 des Regelwerks schließt den SLA-Kalender an diesen Tagen.</translation>
    </message>
    <message>
        <source>It names no agent of this desk.</source>
        <translation>Es nennt keinen Agenten dieses Desks.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Warum es nicht übernommen wurde</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>CapacityWords</name>
    <message>
        <source>Agents are kept between %1 and %2 of their capacity.</source>
        <comment>shares</comment>
        <translation>Agenten sollen zwischen %1 und %2 ihrer Kapazität ausgelastet sein.</translation>
    </message>
    <message>
        <source>The rest is a buffer: only urgent tickets may use it, up to %1.</source>
        <comment>share</comment>
        <translation>Der Rest ist Puffer: Nur dringende Tickets dürfen ihn nutzen, bis %1.</translation>
    </message>
    <message>
        <source>Urgent tickets have no buffer of their own.</source>
        <translation>Dringende Tickets haben keinen eigenen Puffer.</translation>
    </message>
    <message>
        <source>A phone call takes %1 units of capacity, a chat %2, a social post %3 and a message %4; email and other written work takes %5 to %6 units, growing with its effort.</source>
        <translation>Ein Anruf belegt %1 Einheiten der Kapazität, ein Chat %2, ein Beitrag in sozialen Medien %3 und eine Messenger-Nachricht %4; E-Mails und andere schriftliche Arbeit belegen je nach Aufwand %5 bis %6 Einheiten.</translation>
    </message>
    <message>
        <source>Tickets with the status %1 count toward load with %2 of their weight.</source>
        <comment>status, share</comment>
        <translation>Tickets mit dem Status %1 zählen mit %2 ihres Gewichts zur Auslastung.</translation>
    </message>
    <message>
        <source>Tickets with the status %1 count toward load in full.</source>
        <comment>statuses</comment>
        <translation>Tickets mit dem Status %1 zählen voll zur Auslastung.</translation>
    </message>
    <message>
        <source>All other tickets do not count.</source>
        <translation>Alle anderen Tickets zählen nicht.</translation>
    </message>
    <message>
        <source>%1 has %2 of the usual capacity.</source>
        <comment>agent, share</comment>
        <translation>%1 hat %2 der üblichen Kapazität.</translation>
    </message>
    <message>
        <source>Everybody in team %1 has %2 of the usual capacity.</source>
        <comment>team, share</comment>
        <translation>Alle im Team %1 haben %2 der üblichen Kapazität.</translation>
    </message>
    <message>
        <source>%1 has %2 of the usual capacity (%3).</source>
        <comment>agent, share, reason</comment>
        <translation>%1 hat %2 der üblichen Kapazität (%3).</translation>
    </message>
    <message>
        <source>Everybody in team %1 has %2 of the usual capacity (%3).</source>
        <comment>team, share, reason</comment>
        <translation>Alle im Team %1 haben %2 der üblichen Kapazität (%3).</translation>
    </message>
    <message>
        <source>Of the channels only these count: %1.</source>
        <comment>channels</comment>
        <translation>Von den Kanälen zählen nur diese: %1.</translation>
    </message>
    <message>
        <source>It holds for %1 only.</source>
        <comment>teams</comment>
        <translation>Das gilt nur für %1.</translation>
    </message>
    <message>
        <source>At most %1 units at once</source>
        <comment>a limit</comment>
        <translation>Höchstens %1 Einheiten zugleich</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 ticket(s) at once</source>
        <comment>a limit</comment>
        <translation>
            <numerusform>Höchstens %1 Ticket zugleich</numerusform>
            <numerusform>Höchstens %1 Tickets zugleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected handling fills at most %1 of the time left in the shift</source>
        <comment>a limit</comment>
        <translation>Die erwartete Bearbeitung füllt höchstens %1 der restlichen Schicht</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 complex ticket(s) at once</source>
        <comment>a limit</comment>
        <translation>
            <numerusform>Höchstens %1 komplexes Ticket zugleich</numerusform>
            <numerusform>Höchstens %1 komplexe Tickets zugleich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with urgent tickets %2.</source>
        <comment>a limit, the urgent limit</comment>
        <translation>%1, mit dringenden Tickets %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a limit</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>For %1 the limit is %2, with urgent tickets %3.</source>
        <comment>agent, limits</comment>
        <translation>Für %1 gilt die Grenze %2, mit dringenden Tickets %3.</translation>
    </message>
    <message>
        <source>For %1 the limit is %2.</source>
        <comment>agent, limit</comment>
        <translation>Für %1 gilt die Grenze %2.</translation>
    </message>
    <message>
        <source>For team %1 the limit is %2, with urgent tickets %3.</source>
        <comment>team, limits</comment>
        <translation>Für das Team %1 gilt die Grenze %2, mit dringenden Tickets %3.</translation>
    </message>
    <message>
        <source>For team %1 the limit is %2.</source>
        <comment>team, limit</comment>
        <translation>Für das Team %1 gilt die Grenze %2.</translation>
    </message>
</context>
<context>
    <name>CardPainter</name>
    <message>
        <source>Offered, %1</source>
        <comment>time left to answer</comment>
        <translation>Angeboten, %1</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
</context>
<context>
    <name>ChartTicks</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Prove that the workspace holds what it promises.</source>
        <translation>Prüfen, ob der Arbeitsbereich in sich stimmt.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>All is well: %1 tickets are what their %2 events make, and no decision passed a closed gate.</source>
        <translation>Alles in Ordnung: %1 Tickets entsprechen ihren %2 Ereignissen, und keine Entscheidung verletzt eine Bedingung.</translation>
    </message>
    <message>
        <source>%1 decisions could not be tried again: what they looked at has been set anew since.</source>
        <translation>%1 Entscheidungen waren nicht nachprüfbar, weil ihre Grundlagen seither geändert wurden.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>%1 decisions could not be tried again: a newer version of this program made them.</source>
        <translation>%1 Entscheidungen waren nicht nachprüfbar, weil eine neuere Version dieses Programms sie getroffen hat.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Answer with one JSON document.</source>
        <translation>Als ein JSON-Dokument antworten.</translation>
    </message>
    <message>
        <source>Set the clock, for instance 2016-03-16T10:00Z.</source>
        <translation>Die Uhr stellen, zum Beispiel 2016-03-16T10:00Z.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>--db names no file; write it as sqlite:FILE.</source>
        <translation>--db nennt keine Datei; richtig ist die Form sqlite:FILE.</translation>
    </message>
    <message>
        <source>Usage: evenkeelctl [--db URL] [--json] [--now TIME] COMMAND …</source>
        <translation>Aufruf: evenkeelctl [--db URL] [--json] [--now TIME] BEFEHL …</translation>
    </message>
    <message>
        <source>Keeps a customer-support team&apos;s workload even.</source>
        <translation>Hält die Arbeitslast im Kundensupport gleichmäßig verteilt.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>evenkeelctl COMMAND --help explains a command.</source>
        <translation>evenkeelctl BEFEHL --help erklärt einen Befehl.</translation>
    </message>
    <message>
        <source>%1 does not know what to do with %2.</source>
        <translation>%1 kann mit %2 nichts anfangen.</translation>
    </message>
    <message>
        <source>%1 is no time; write it as 2016-03-16T10:00Z.</source>
        <translation>%1 ist keine Zeitangabe; richtig ist die Form 2016-03-16T10:00Z.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Welcher Befehl?</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Den Befehl %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The workspace: sqlite:FILE, FILE or postgresql://user@host/database; without it the user&apos;s own.</source>
        <translation>Der Arbeitsbereich: sqlite:DATEI, DATEI oder postgresql://Benutzer@Rechner/Datenbank; ohne Angabe der eigene.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: a workspace is a file or stands on a PostgreSQL server. Write --db as sqlite:FILE or postgresql://user@host/database.</source>
        <translation>%1 kann nicht geöffnet werden: Ein Arbeitsbereich ist eine Datei oder liegt auf einem PostgreSQL-Server. Schreiben Sie --db als sqlite:DATEI oder postgresql://Benutzer@Rechner/Datenbank.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but rows were quarantined, 4 nothing was stored since somebody else changed it first.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 3 erledigt, aber Zeilen stehen in Quarantäne, 4 nichts gespeichert, weil jemand anderes es zuerst geändert hat.</translation>
    </message>
</context>
<context>
    <name>CommandRights</name>
    <message>
        <source>The role %1 does not allow that. Nothing was changed. Only whoever owns the workspace may do it.</source>
        <translation>Die Rolle %1 erlaubt das nicht. Nichts wurde geändert. Das darf nur, wem der Arbeitsbereich gehört.</translation>
    </message>
    <message>
        <source>The role %1 does not allow that: it takes %2. Nothing was changed. Whoever owns the workspace can give you that role with evenkeelctl admin grant %3 %2.</source>
        <translation>Die Rolle %1 erlaubt das nicht: Es braucht %2. Nichts wurde geändert. Wem der Arbeitsbereich gehört, kann Ihnen diese Rolle mit evenkeelctl admin grant %3 %2 geben.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>priority</source>
        <comment>field</comment>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>channel</source>
        <comment>field</comment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>kind of channel</source>
        <comment>field</comment>
        <translation>Art des Kanals</translation>
    </message>
    <message>
        <source>handling</source>
        <comment>field</comment>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>status</source>
        <comment>field</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>queue</source>
        <comment>field</comment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>category</source>
        <comment>field</comment>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>subcategory</source>
        <comment>field</comment>
        <translation>Unterkategorie</translation>
    </message>
    <message>
        <source>language</source>
        <comment>field</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>field</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>customer tier</source>
        <comment>field</comment>
        <translation>Kundenstufe</translation>
    </message>
    <message>
        <source>tag</source>
        <comment>field</comment>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>subject</source>
        <comment>field</comment>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>source</source>
        <comment>field</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>skill needed</source>
        <comment>field</comment>
        <translation>nötige Fähigkeit</translation>
    </message>
    <message>
        <source>effort</source>
        <comment>field</comment>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>number of reopenings</source>
        <comment>field</comment>
        <translation>Zahl der Wiedereröffnungen</translation>
    </message>
    <message>
        <source>number of reassignments</source>
        <comment>field</comment>
        <translation>Zahl der Neuzuweisungen</translation>
    </message>
    <message>
        <source>day of creation</source>
        <comment>field</comment>
        <translation>Tag der Erstellung</translation>
    </message>
    <message>
        <source>time of creation</source>
        <comment>field</comment>
        <translation>Uhrzeit der Erstellung</translation>
    </message>
    <message>
        <source>age</source>
        <comment>field</comment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>share of the SLA used</source>
        <comment>field</comment>
        <translation>verbrauchter Anteil der SLA-Zeit</translation>
    </message>
    <message>
        <source>last agent</source>
        <comment>field</comment>
        <translation>letzter Agent</translation>
    </message>
    <message>
        <source>always</source>
        <comment>a condition that always holds</comment>
        <translation>immer</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a condition that never holds</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>conditions that belong together</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>field, words</comment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <comment>field, words</comment>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <comment>field, words</comment>
        <translation>%1 enthält %2</translation>
    </message>
    <message>
        <source>%1 does not contain %2</source>
        <comment>field, words</comment>
        <translation>%1 enthält nicht %2</translation>
    </message>
    <message>
        <source>%1 begins with %2</source>
        <comment>field, words</comment>
        <translation>%1 beginnt mit %2</translation>
    </message>
    <message>
        <source>%1 does not begin with %2</source>
        <comment>field, words</comment>
        <translation>%1 beginnt nicht mit %2</translation>
    </message>
    <message>
        <source>%1 is set</source>
        <comment>field</comment>
        <translation>%1 ist gesetzt</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <comment>field</comment>
        <translation>%1 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>an agent handled this customer lately</source>
        <translation>ein Agent hat diesen Kunden kürzlich betreut</translation>
    </message>
    <message>
        <source>no agent handled this customer lately</source>
        <translation>kein Agent hat diesen Kunden kürzlich betreut</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>field, figures</comment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <comment>field, figures</comment>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <comment>field, figure</comment>
        <translation>%1 ist mindestens %2</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <comment>field, figure</comment>
        <translation>%1 ist unter %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <comment>field, figure</comment>
        <translation>%1 ist höchstens %2</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <comment>field, figure</comment>
        <translation>%1 ist über %2</translation>
    </message>
    <message>
        <source>%1 is from %2 to below %3</source>
        <comment>field, figure, figure</comment>
        <translation>%1 ist von %2 bis unter %3</translation>
    </message>
    <message>
        <source>%1 is below %2 or at least %3</source>
        <comment>field, figure, figure</comment>
        <translation>%1 ist unter %2 oder mindestens %3</translation>
    </message>
    <message>
        <source>created on any day</source>
        <translation>erstellt an einem beliebigen Tag</translation>
    </message>
    <message>
        <source>created on %1</source>
        <comment>days of the week</comment>
        <translation>erstellt am %1</translation>
    </message>
    <message>
        <source>created at %1 or later</source>
        <comment>time of day</comment>
        <translation>erstellt ab %1</translation>
    </message>
    <message>
        <source>created before %1</source>
        <comment>time of day</comment>
        <translation>erstellt vor %1</translation>
    </message>
    <message>
        <source>created at %1 or earlier</source>
        <comment>time of day</comment>
        <translation>erstellt bis %1</translation>
    </message>
    <message>
        <source>created after %1</source>
        <comment>time of day</comment>
        <translation>erstellt nach %1</translation>
    </message>
    <message>
        <source>created from %1 to %2</source>
        <comment>times of day</comment>
        <translation>erstellt von %1 bis %2</translation>
    </message>
    <message>
        <source>not created from %1 to %2</source>
        <comment>times of day</comment>
        <translation>nicht erstellt von %1 bis %2</translation>
    </message>
    <message>
        <source>at least %1 old</source>
        <comment>span of time</comment>
        <translation>mindestens %1 alt</translation>
    </message>
    <message>
        <source>less than %1 old</source>
        <comment>span of time</comment>
        <translation>jünger als %1</translation>
    </message>
    <message>
        <source>at most %1 old</source>
        <comment>span of time</comment>
        <translation>höchstens %1 alt</translation>
    </message>
    <message>
        <source>more than %1 old</source>
        <comment>span of time</comment>
        <translation>älter als %1</translation>
    </message>
    <message>
        <source>from %1 to less than %2 old</source>
        <comment>spans of time</comment>
        <translation>%1 bis unter %2 alt</translation>
    </message>
    <message>
        <source>less than %1 or at least %2 old</source>
        <comment>spans of time</comment>
        <translation>jünger als %1 oder mindestens %2 alt</translation>
    </message>
    <message>
        <source>live</source>
        <comment>handling: the customer is on the line</comment>
        <translation>live</translation>
    </message>
    <message>
        <source>deferred</source>
        <comment>handling: nobody is on the line</comment>
        <translation>zeitversetzt</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Both values of each</source>
        <translation>Beide Werte von jedem</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>Two entries at once</source>
        <translation>Zwei Einträge zugleich</translation>
    </message>
    <message>
        <source>A shift on time off</source>
        <translation>Eine Schicht in einer Abwesenheit</translation>
    </message>
    <message>
        <source>%1 of rest, at least %2</source>
        <translation>%1 Ruhezeit, mindestens %2</translation>
    </message>
    <message>
        <source>%1 in the week, at most %2</source>
        <translation>%1 in der Woche, höchstens %2</translation>
    </message>
    <message>
        <source>%1 days in a row, at most %2</source>
        <translation>%1 Tage am Stück, höchstens %2</translation>
    </message>
    <message>
        <source>%1 agents there, at least %2</source>
        <translation>%1 Agenten da, mindestens %2</translation>
    </message>
    <message>
        <source>Conflict: %1.</source>
        <translation>Konflikt: %1.</translation>
    </message>
    <message>
        <source>Conflict: %1. %2 would mend it.</source>
        <translation>Konflikt: %1. %2 würde es beheben.</translation>
    </message>
    <message>
        <source>Conflict: %1. Removing the entry would mend it.</source>
        <translation>Konflikt: %1. Den Eintrag zu entfernen würde es beheben.</translation>
    </message>
    <message>
        <source>Conflict: %1. A shift of somebody rested would mend it.</source>
        <translation>Konflikt: %1. Die Schicht einer ausgeruhten Person würde es beheben.</translation>
    </message>
    <message>
        <source>No single step is known that would mend it.</source>
        <translation>Es ist kein einzelner Schritt bekannt, der ihn beheben würde.</translation>
    </message>
    <message>
        <source>%1 would mend it.</source>
        <translation>%1 würde ihn beheben.</translation>
    </message>
    <message>
        <source>Removing the entry would mend it.</source>
        <translation>Den Eintrag zu entfernen würde ihn beheben.</translation>
    </message>
    <message>
        <source>A shift of %1, %2, would be a step.</source>
        <comment>agent, times</comment>
        <translation>Eine Schicht von %1, %2, wäre ein Schritt.</translation>
    </message>
    <message>
        <source>A shift of %1, %2, would mend it.</source>
        <comment>agent, times</comment>
        <translation>Eine Schicht von %1, %2, würde ihn beheben.</translation>
    </message>
</context>
<context>
    <name>DayPlanCommand</name>
    <message>
        <source>Plan the day of an agent: what first, why, and when.</source>
        <translation>Den Tag eines Agenten planen: was zuerst, warum und wann.</translation>
    </message>
    <message>
        <source>Name or number.</source>
        <translation>Name oder Nummer.</translation>
    </message>
    <message>
        <source>Also write the boxes of the day to this calendar file.</source>
        <translation>Die Abschnitte des Tages auch in diese Kalenderdatei schreiben.</translation>
    </message>
    <message>
        <source>The day, 2016-03-22; without it today.</source>
        <translation>Der Tag, 2016-03-22; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>The day of which agent?</source>
        <translation>Der Tag welches Agenten?</translation>
    </message>
    <message>
        <source>--date takes a day like 2016-03-22.</source>
        <translation>--date nimmt einen Tag wie 2016-03-22.</translation>
    </message>
</context>
<context>
    <name>DayPlanWords</name>
    <message>
        <source>its promise is broken</source>
        <translation>seine Zusage ist gebrochen</translation>
    </message>
    <message>
        <source>due within the day</source>
        <translation>am selben Tag fällig</translation>
    </message>
    <message>
        <source>more of its promise is used</source>
        <translation>mehr von seiner Zusage ist verbraucht</translation>
    </message>
    <message>
        <source>higher priority</source>
        <translation>höhere Priorität</translation>
    </message>
    <message>
        <source>older</source>
        <translation>älter</translation>
    </message>
</context>
<context>
    <name>DayPlanWriter</name>
    <message>
        <source>part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>Free for the unexpected</source>
        <translation>Frei für Unerwartetes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>%1 min planned of %2; tickets that find no room or not enough: %3.</source>
        <translation>%1 von %2 Min. verplant; Tickets, die keinen oder nicht genug Platz finden: %3.</translation>
    </message>
    <message>
        <source>%1 has no hours on %2, or they are over.</source>
        <comment>agent, day</comment>
        <translation>%1 hat am %2 keine Stunden, oder sie sind vorbei.</translation>
    </message>
</context>
<context>
    <name>DecisionsCommand</name>
    <message>
        <source>--%1 takes a time as 2026-12-24T08:00Z.</source>
        <translation>--%1 erwartet eine Zeit wie 2026-12-24T08:00Z.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number.</source>
        <translation>--%1 erwartet eine ganze Zahl.</translation>
    </message>
    <message>
        <source>There is no gate %1.</source>
        <translation>Eine Prüfung %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Search what routing decided: who waited because of which gate or skill, and when.</source>
        <translation>In den Entscheidungen suchen: was wann an welcher Prüfung oder Fähigkeit wartete.</translation>
    </message>
    <message>
        <source>Made or repeated from then on.</source>
        <translation>Ab dann getroffen oder wiederholt.</translation>
    </message>
    <message>
        <source>Made before then.</source>
        <translation>Davor getroffen.</translation>
    </message>
    <message>
        <source>About this ticket.</source>
        <translation>Über dieses Ticket.</translation>
    </message>
    <message>
        <source>For this agent.</source>
        <translation>Für diesen Agenten.</translation>
    </message>
    <message>
        <source>For nobody: the ticket stayed waiting.</source>
        <translation>Für niemanden: Das Ticket blieb wartend.</translation>
    </message>
    <message>
        <source>For nobody, because of this gate.</source>
        <translation>Für niemanden, wegen dieser Prüfung.</translation>
    </message>
    <message>
        <source>For nobody, because nobody had this skill.</source>
        <translation>Für niemanden, weil niemand diese Fähigkeit hatte.</translation>
    </message>
    <message>
        <source>At this level, 1 to 3.</source>
        <translation>Auf dieser Stufe, 1 bis 3.</translation>
    </message>
    <message>
        <source>By the assignment rule with this number.</source>
        <translation>Nach der Zuweisungsregel mit dieser Nummer.</translation>
    </message>
    <message>
        <source>Under this version of the policy.</source>
        <translation>Unter dieser Fassung des Regelwerks.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>--limit takes a whole number.</source>
        <translation>--limit erwartet eine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1 decisions about %2 tickets.</source>
        <translation>%1 Entscheidungen über %2 Tickets.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Blockiert durch</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>--level takes 1, 2 or 3.</source>
        <translation>--level nimmt 1, 2 oder 3.</translation>
    </message>
</context>
<context>
    <name>DefinitionWords</name>
    <message>
        <source>First public reply of an agent minus creation, of first replies in the period; half are sooner.</source>
        <translation>Erste öffentliche Antwort eines Agenten minus Erstellung, von den ersten Antworten des Zeitraums; die Hälfte ist schneller.</translation>
    </message>
    <message>
        <source>First public reply of an agent minus creation, of first replies in the period; nine in ten are sooner.</source>
        <translation>Erste öffentliche Antwort eines Agenten minus Erstellung, von den ersten Antworten des Zeitraums; neun von zehn sind schneller.</translation>
    </message>
    <message>
        <source>Last resolution minus creation, of resolutions in the period that hold; half are sooner.</source>
        <translation>Letzte Lösung minus Erstellung, von den Lösungen des Zeitraums, die halten; die Hälfte ist schneller.</translation>
    </message>
    <message>
        <source>Last resolution minus creation, of resolutions in the period that hold; nine in ten are sooner.</source>
        <translation>Letzte Lösung minus Erstellung, von den Lösungen des Zeitraums, die halten; neun von zehn sind schneller.</translation>
    </message>
    <message>
        <source>First assignment minus creation, of first assignments in the period; half are sooner.</source>
        <translation>Erste Zuweisung minus Erstellung, von den ersten Zuweisungen des Zeitraums; die Hälfte ist schneller.</translation>
    </message>
    <message>
        <source>First assignment minus creation, of first assignments in the period; nine in ten are sooner.</source>
        <translation>Erste Zuweisung minus Erstellung, von den ersten Zuweisungen des Zeitraums; neun von zehn sind schneller.</translation>
    </message>
    <message>
        <source>Time since creation of open tickets without an agent at the end; half are younger.</source>
        <translation>Zeit seit der Erstellung offener Tickets ohne Agenten am Ende; die Hälfte ist jünger.</translation>
    </message>
    <message>
        <source>Time since creation of open tickets without an agent at the end; nine in ten are younger.</source>
        <translation>Zeit seit der Erstellung offener Tickets ohne Agenten am Ende; neun von zehn sind jünger.</translation>
    </message>
    <message>
        <source>Slope of the weekly median wait for an agent, over whole weeks back from the end.</source>
        <translation>Steigung des wöchentlichen Medians der Wartezeit auf einen Agenten, über ganze Wochen vom Ende zurück.</translation>
    </message>
    <message>
        <source>Slope of the weekly median first response, over whole weeks back from the end.</source>
        <translation>Steigung des wöchentlichen Medians der ersten Antwort, über ganze Wochen vom Ende zurück.</translation>
    </message>
    <message>
        <source>Tickets that changed hands at least once after their first assignment.</source>
        <translation>Tickets, die nach der ersten Zuweisung mindestens einmal den Agenten gewechselt haben.</translation>
    </message>
    <message>
        <source>Tickets whose first agent lacked a skill they require.</source>
        <translation>Tickets, deren erstem Agenten ein verlangter Skill fehlte.</translation>
    </message>
    <message>
        <source>Tickets that were escalated.</source>
        <translation>Tickets, die eskaliert wurden.</translation>
    </message>
    <message>
        <source>Tickets that were ever reopened.</source>
        <translation>Tickets, die je wieder geöffnet wurden.</translation>
    </message>
    <message>
        <source>Tickets that were reopened within 14 days of their resolution.</source>
        <translation>Tickets, die binnen 14 Tagen nach der Lösung wieder geöffnet wurden.</translation>
    </message>
    <message>
        <source>Tickets resolved after exactly one reply and not reopened in 7 days.</source>
        <translation>Tickets, die nach genau einer Antwort gelöst und in 7 Tagen nicht wieder geöffnet wurden.</translation>
    </message>
    <message>
        <source>Tickets whose promises were all kept, by their source&apos;s word where it gives one; open ones past due count as broken.</source>
        <translation>Tickets, deren Zusagen alle gehalten wurden, nach dem Urteil ihrer Quelle, wo es eines gibt; offene überfällige gelten als gebrochen.</translation>
    </message>
    <message>
        <source>First responses in time; open tickets past due count as broken.</source>
        <translation>Erste Antworten in der Frist; offene überfällige Tickets gelten als gebrochen.</translation>
    </message>
    <message>
        <source>Resolutions in time; open tickets past due count as broken.</source>
        <translation>Lösungen in der Frist; offene überfällige Tickets gelten als gebrochen.</translation>
    </message>
    <message>
        <source>Tickets of which every later reply was in time.</source>
        <translation>Tickets, bei denen jede weitere Antwort in der Frist kam.</translation>
    </message>
    <message>
        <source>Ratings of 4 and 5.</source>
        <translation>Bewertungen mit 4 und 5.</translation>
    </message>
    <message>
        <source>Share of answers of 9 and 10 minus share of 0 to 6, times 100.</source>
        <translation>Anteil der Antworten 9 und 10 minus Anteil von 0 bis 6, mal 100.</translation>
    </message>
    <message>
        <source>Tickets of effort 7 to 10.</source>
        <translation>Tickets mit Aufwand 7 bis 10.</translation>
    </message>
    <message>
        <source>Slope of the weekly share that was escalated.</source>
        <translation>Steigung des wöchentlichen Anteils der eskalierten.</translation>
    </message>
    <message>
        <source>Slope of the weekly share that was reopened.</source>
        <translation>Steigung des wöchentlichen Anteils der wieder geöffneten.</translation>
    </message>
    <message>
        <source>Slope of the weekly share of complex tickets.</source>
        <translation>Steigung des wöchentlichen Anteils komplexer Tickets.</translation>
    </message>
    <message>
        <source>Tickets that were there in the period: came before its end, not finished before its start.</source>
        <translation>Tickets, die es im Zeitraum gab: vor seinem Ende gekommen, nicht vor seinem Beginn erledigt.</translation>
    </message>
    <message>
        <source>Tickets resolved at least once in the period, whatever came after.</source>
        <translation>Tickets, die im Zeitraum mindestens einmal gelöst wurden, was auch immer danach kam.</translation>
    </message>
    <message>
        <source>Tickets open at the end of the period.</source>
        <translation>Am Ende des Zeitraums offene Tickets.</translation>
    </message>
    <message>
        <source>Open tickets without an agent at the end of the period.</source>
        <translation>Am Ende des Zeitraums offene Tickets ohne Agenten.</translation>
    </message>
    <message>
        <source>Mean effort of the tickets created, 1 a trifle, 10 the hardest.</source>
        <translation>Mittlerer Aufwand der erstellten Tickets, 1 eine Kleinigkeit, 10 das Schwerste.</translation>
    </message>
    <message>
        <source>Expected handling time of what was resolved, learned from history.</source>
        <translation>Erwartete Bearbeitungszeit des Gelösten, aus der Vergangenheit gelernt.</translation>
    </message>
    <message>
        <source>Expected handling of what was resolved over the time agents were available.</source>
        <translation>Erwartete Bearbeitung des Gelösten, geteilt durch die verfügbare Zeit der Agenten.</translation>
    </message>
    <message>
        <source>Agents whose utilization lies within the target band.</source>
        <translation>Agenten, deren Auslastung im Zielband liegt.</translation>
    </message>
    <message>
        <source>How unevenly the tickets created lie among the agents who have any: 0 all alike, 1 one has all.</source>
        <translation>Wie ungleich die erstellten Tickets auf die Agenten verteilt sind, die welche haben: 0 alle gleich, 1 einer hat alle.</translation>
    </message>
    <message>
        <source>1 minus the Gini coefficient of effort resolved an available hour: 1 all alike.</source>
        <translation>1 minus Gini-Koeffizient des gelösten Aufwands je verfügbarer Stunde: 1 alle gleich.</translation>
    </message>
    <message>
        <source>Standard deviation across agents of the open tickets they hold, mean of all full hours.</source>
        <translation>Standardabweichung der offenen Tickets über die Agenten, Mittel aller vollen Stunden.</translation>
    </message>
    <message>
        <source>Standard deviation across agents of their load, mean of all full hours.</source>
        <translation>Standardabweichung der Last über die Agenten, Mittel aller vollen Stunden.</translation>
    </message>
    <message>
        <source>Mean of first response, resolution and CSAT, each scored from 1 to 5 by the steps below.</source>
        <translation>Mittel aus erster Antwort, Lösung und CSAT, jeweils nach den Stufen unten mit 1 bis 5 bewertet.</translation>
    </message>
    <message>
        <source>Skills of which one agent solves more than 60 % or fewer than two agents are advanced.</source>
        <translation>Skills, von denen ein Agent mehr als 60 % löst oder die weniger als zwei Agenten fortgeschritten beherrschen.</translation>
    </message>
    <message>
        <source>Most tickets resolved per agent in a week of the last eight in which reopenings and slow replies stayed within one deviation of their median.</source>
        <translation>Die meisten je Agent gelösten Tickets in einer der letzten acht Wochen, in der Wiederöffnungen und langsame Antworten höchstens eine Abweichung über ihrem Median lagen.</translation>
    </message>
    <message>
        <source>Sum of what tickets are worth, over all created.</source>
        <translation>Summe der Ticketwerte, geteilt durch alle erstellten.</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>%</source>
        <comment>a unit</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>effort, 1 to 10</source>
        <translation>Aufwand, 1 bis 10</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>capacity units</source>
        <translation>Kapazitätseinheiten</translation>
    </message>
    <message>
        <source>score, 1 to 5</source>
        <translation>Punktzahl, 1 bis 5</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>tickets an agent and week</source>
        <translation>Tickets je Agent und Woche</translation>
    </message>
    <message>
        <source>minutes a week</source>
        <translation>Minuten je Woche</translation>
    </message>
    <message>
        <source>points a week</source>
        <translation>Punkte je Woche</translation>
    </message>
    <message>
        <source>points, -100 to 100</source>
        <translation>Punkte, -100 bis 100</translation>
    </message>
    <message>
        <source>the desk&apos;s currency</source>
        <translation>Währung des Desks</translation>
    </message>
    <message>
        <source>tickets in the period</source>
        <translation>Tickets im Zeitraum</translation>
    </message>
    <message>
        <source>tickets created in the period</source>
        <translation>im Zeitraum erstellte Tickets</translation>
    </message>
    <message>
        <source>of those created, the ones an agent got</source>
        <translation>von den erstellten die, die ein Agent bekam</translation>
    </message>
    <message>
        <source>of the assigned, those that require a skill</source>
        <translation>von den zugewiesenen die, die einen Skill verlangen</translation>
    </message>
    <message>
        <source>tickets resolved in the period</source>
        <translation>im Zeitraum gelöste Tickets</translation>
    </message>
    <message>
        <source>kept and broken in the period</source>
        <translation>im Zeitraum gehaltene und gebrochene</translation>
    </message>
    <message>
        <source>answers given in the period</source>
        <translation>im Zeitraum gegebene Antworten</translation>
    </message>
    <message>
        <source>tickets open at the end</source>
        <translation>am Ende offene Tickets</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>available minutes of the agents</source>
        <translation>verfügbare Minuten der Agenten</translation>
    </message>
    <message>
        <source>full hours of the period</source>
        <translation>volle Stunden des Zeitraums</translation>
    </message>
    <message>
        <source>whole weeks</source>
        <translation>ganze Wochen</translation>
    </message>
    <message>
        <source>skills that tickets asked for</source>
        <translation>Skills, die Tickets verlangten</translation>
    </message>
    <message>
        <source>parts of the score</source>
        <translation>Teile der Punktzahl</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>wall clock</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Steps of the support performance score</source>
        <translation>Stufen der Support-Leistungszahl</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>langsamer</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Fill an empty workspace with a believable desk.</source>
        <translation>Einen leeren Arbeitsbereich mit einem glaubhaften Support-Team füllen.</translation>
    </message>
    <message>
        <source>The same number makes the same desk.</source>
        <translation>Dieselbe Zahl ergibt dieselben Daten.</translation>
    </message>
    <message>
        <source>How many agents.</source>
        <translation>Anzahl der Agenten.</translation>
    </message>
    <message>
        <source>How many days of history.</source>
        <translation>Anzahl der Tage zurück.</translation>
    </message>
    <message>
        <source>How many tickets in all; 0: what such a team gets in such a time.</source>
        <translation>Anzahl der Tickets insgesamt; 0: so viele, wie ein solches Team in dieser Zeit bekommt.</translation>
    </message>
    <message>
        <source>--seed and --tickets take whole numbers, --agents 1 to 100000, --days 1 to 3660.</source>
        <translation>--seed und --tickets erwarten ganze Zahlen, --agents 1 bis 100000, --days 1 bis 3660.</translation>
    </message>
    <message>
        <source>Making the desk</source>
        <translation>Daten werden erzeugt</translation>
    </message>
    <message>
        <source>%1 agents and %2 tickets of %3 days are in %4.</source>
        <translation>%1 Agenten und %2 Tickets aus %3 Tagen liegen in %4.</translation>
    </message>
    <message>
        <source>An even desk with these faults and no others: none, all, or some of overload, silo, dead-rule, two-peaks, misrouting, absence.</source>
        <translation>Ein gleichmäßiger Desk mit diesen und keinen anderen Fehlern: none, all oder einige von overload, silo, dead-rule, two-peaks, misrouting, absence.</translation>
    </message>
    <message>
        <source>--faults takes none, all, or some of overload, silo, dead-rule, two-peaks, misrouting, absence, with commas.</source>
        <translation>--faults nimmt none, all oder einige von overload, silo, dead-rule, two-peaks, misrouting, absence, mit Kommas.</translation>
    </message>
</context>
<context>
    <name>DialogText</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <source>%1 is new.</source>
        <comment>a rule, queue or profile</comment>
        <translation>%1 ist neu.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <comment>a rule, queue or profile</comment>
        <translation>%1 ist weggefallen.</translation>
    </message>
    <message>
        <source>%1 moved from position %2 to %3.</source>
        <comment>a rule, queue or profile; positions</comment>
        <translation>%1 ist von Stelle %2 an Stelle %3 gerückt.</translation>
    </message>
    <message>
        <source>General settings</source>
        <translation>Allgemeine Einstellungen</translation>
    </message>
    <message>
        <source>Triage rule</source>
        <translation>Triageregel</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>A rule of %1</source>
        <comment>queue</comment>
        <translation>Eine Regel von %1</translation>
    </message>
    <message>
        <source>Rule “%1” of %2</source>
        <comment>rule, queue</comment>
        <translation>Regel „%1“ von %2</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Capacity profile</source>
        <translation>Kapazitätsprofil</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Affinity</source>
        <translation>Kundenbezug</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Escalation rule</source>
        <translation>Eskalationsregel</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>SLA targets</source>
        <translation>SLA-Ziele</translation>
    </message>
    <message>
        <source>SLA rule</source>
        <translation>SLA-Regel</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of thing, its name</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 fills agents to %2 instead of %3.</source>
        <comment>a rule, shares</comment>
        <translation>%1 füllt Agenten bis %2 statt bis %3.</translation>
    </message>
    <message>
        <source>%1: %2 changed.</source>
        <comment>a rule, queue or profile; what of it</comment>
        <translation>%1: %2 – geändert.</translation>
    </message>
    <message>
        <source>%1: %2 is now %3; before, nothing was said of it.</source>
        <comment>a rule, queue or profile; what of it, value</comment>
        <translation>%1: %2 – jetzt %3, vorher nicht festgelegt.</translation>
    </message>
    <message>
        <source>%1: %2 is no longer set; it was %3.</source>
        <comment>a rule, queue or profile; what of it, value</comment>
        <translation>%1: %2 – nicht mehr gesetzt, vorher %3.</translation>
    </message>
    <message>
        <source>%1: %2 is now %3 instead of %4.</source>
        <comment>a rule, queue or profile; what of it, values</comment>
        <translation>%1: %2 – jetzt %3 statt %4.</translation>
    </message>
    <message numerus="yes">
        <source>Affinity looks back %n day(s) instead of %1.</source>
        <translation>
            <numerusform>Der Kundenbezug reicht %n Tag zurück statt %1.</numerusform>
            <numerusform>Der Kundenbezug reicht %n Tage zurück statt %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agents are filled to %1 instead of %2.</source>
        <comment>shares</comment>
        <translation>Agenten werden bis %1 statt bis %2 ausgelastet.</translation>
    </message>
    <message>
        <source>Urgent tickets may fill an agent to %1 instead of %2.</source>
        <comment>shares</comment>
        <translation>Dringende Tickets dürfen Agenten bis %1 statt bis %2 auslasten.</translation>
    </message>
    <message>
        <source>An optional step loosens every %1 of the first response SLA instead of every %2.</source>
        <comment>shares</comment>
        <translation>Eine optionale Stufe lockert sich alle %1 statt alle %2 der Erstantwortfrist.</translation>
    </message>
    <message>
        <source>The method is %1 instead of %2.</source>
        <comment>methods</comment>
        <translation>Das Verfahren ist %1 statt %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>instead of a value</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>value</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>Leads and substitutes</source>
        <translation>Leitungen und Vertretungen</translation>
    </message>
    <message>
        <source>Capacity share</source>
        <translation>Kapazitätsanteil</translation>
    </message>
    <message>
        <source>Lead or substitutes</source>
        <translation>Leitung oder Vertretungen</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Lernender</translation>
    </message>
    <message>
        <source>%1: switched on.</source>
        <comment>a rule or profile</comment>
        <translation>%1: eingeschaltet.</translation>
    </message>
    <message>
        <source>%1: switched off.</source>
        <comment>a rule or profile</comment>
        <translation>%1: ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This cannot be used: %1. Nothing was changed.</source>
        <translation>Das ist nicht verwendbar: %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no such thing here: %1.</source>
        <translation>Hier nicht vorhanden: %1.</translation>
    </message>
    <message>
        <source>Something is there already or has changed meanwhile: %1. Nothing was changed. Look again and repeat, or use another workspace.</source>
        <translation>Schon vorhanden oder inzwischen geändert: %1. Es wurde nichts geändert. Den Stand prüfen und wiederholen oder einen anderen Arbeitsbereich nehmen.</translation>
    </message>
    <message>
        <source>The file %1 does not exist. Check the name, or make a workspace with evenkeelctl init.</source>
        <translation>Die Datei %1 gibt es nicht. Den Namen prüfen oder mit evenkeelctl init einen Arbeitsbereich anlegen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it is an ordinary file, and its rights.</source>
        <translation>Die Datei %1 ist nicht lesbar. Prüfen, ob es eine gewöhnliche Datei ist und ob die Zugriffsrechte reichen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Nothing was changed. Check the rights of the file and its folder, or work on a copy.</source>
        <translation>Die Datei %1 ist schreibgeschützt. Es wurde nichts geändert. Die Zugriffsrechte der Datei und ihres Ordners prüfen oder mit einer Kopie arbeiten.</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Nothing was changed. Try again when it has finished.</source>
        <translation>Ein anderes Programm schreibt gerade in %1. Es wurde nichts geändert. Noch einmal versuchen, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The file has a newer layout than this program knows: %1. Nothing was changed. Install the newer version, or open a copy made before.</source>
        <translation>Die Datei hat einen neueren Aufbau, als dieses Programm kennt: %1. Es wurde nichts geändert. Die neuere Version installieren oder eine ältere Kopie öffnen.</translation>
    </message>
    <message>
        <source>%1 is not an Evenkeel workspace. Nothing was changed. Choose another file.</source>
        <translation>%1 ist kein Arbeitsbereich von Evenkeel. Es wurde nichts geändert. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Nothing was changed. Restore it from a backup; what can be read of it sqlite3&apos;s .recover shows.</source>
        <translation>Die Datei %1 ist beschädigt. Es wurde nichts geändert. Sie aus einer Sicherung wiederherstellen; was noch lesbar ist, zeigt .recover von sqlite3.</translation>
    </message>
    <message>
        <source>The file %1 exists already. Nothing was changed. Choose another name.</source>
        <translation>Die Datei %1 gibt es schon. Es wurde nichts geändert. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The disk is full: %1. Nothing was changed. Make room and repeat.</source>
        <translation>Der Datenträger ist voll: %1. Es wurde nichts geändert. Platz schaffen und wiederholen.</translation>
    </message>
    <message>
        <source>This cannot be read: %1. Nothing was changed.</source>
        <translation>Das ist nicht lesbar: %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database failed: %1. The last change was taken back.</source>
        <translation>Die Datenbank meldet einen Fehler: %1. Die letzte Änderung wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The workspace has the layout of an earlier version of this program: %1. Nothing was changed. evenkeelctl check brings it up to date; programs older than this one cannot open it then.</source>
        <translation>Der Arbeitsbereich hat den Aufbau einer früheren Version dieses Programms: %1. Nichts wurde geändert. evenkeelctl check bringt ihn auf den neuesten Stand; ältere Programme können ihn danach nicht mehr öffnen.</translation>
    </message>
</context>
<context>
    <name>ExperimentCommand</name>
    <message>
        <source>Change one variable of the policy, watch a metric, and say whether it helped.</source>
        <translation>Eine Größe des Regelwerks ändern, eine Kennzahl beobachten und sagen, ob es half.</translation>
    </message>
    <message>
        <source>list; start one; verdict NUMBER: compare before and after; keep NUMBER, revert NUMBER: put the former policy in force again, stop NUMBER: give it up and leave the policy; undo NUMBER: take any of these back.</source>
        <translation>list; start beginnt eines; verdict NUMMER: vorher und nachher vergleichen; keep NUMMER, revert NUMMER: das frühere Regelwerk wieder in Kraft setzen, stop NUMMER: aufgeben und das Regelwerk lassen; undo NUMMER: jedes davon zurücknehmen.</translation>
    </message>
    <message>
        <source>With start: a policy file that differs in one place from what is in force.</source>
        <translation>Mit start: eine Regelwerksdatei, die sich an einer Stelle vom geltenden unterscheidet.</translation>
    </message>
    <message>
        <source>With start: the one variable, by its path in the policy&apos;s JSON: targetHigh=0.75, queues.Payments.rules.5.cap=0.7.</source>
        <translation>Mit start: die eine Größe, nach ihrem Pfad im JSON des Regelwerks: targetHigh=0.75, queues.Payments.rules.5.cap=0.7.</translation>
    </message>
    <message>
        <source>With start: what should become better, as metrics names it.</source>
        <translation>Mit start: was besser werden soll, wie metrics es nennt.</translation>
    </message>
    <message>
        <source>With start: by how much, in the metric&apos;s own unit, above 0: 0.05 of a share, 30 minutes.</source>
        <translation>Mit start: um wie viel, in der Einheit der Kennzahl, über 0: 0.05 eines Anteils, 30 Minuten.</translation>
    </message>
    <message>
        <source>With start: how long to watch; without it 14 days.</source>
        <translation>Mit start: wie lange beobachtet wird; sonst 14 Tage.</translation>
    </message>
    <message>
        <source>With start: what to call it.</source>
        <translation>Mit start: wie es heißt.</translation>
    </message>
    <message>
        <source>With start: why it is tried.</source>
        <translation>Mit start: warum es versucht wird.</translation>
    </message>
    <message>
        <source>What: list, start, verdict, keep, revert, stop or undo?</source>
        <translation>Was: list, start, verdict, keep, revert, stop oder undo?</translation>
    </message>
    <message>
        <source>%1 takes no number.</source>
        <translation>%1 nimmt keine Nummer.</translation>
    </message>
    <message>
        <source>Which one? The number stands in experiment list.</source>
        <translation>Welches? Die Nummer steht in experiment list.</translation>
    </message>
    <message>
        <source>What is to be changed? Either --set or --policy says.</source>
        <translation>Was soll geändert werden? Entweder --set oder --policy sagt es.</translation>
    </message>
    <message>
        <source>There is no metric “%1”.</source>
        <translation>Die Kennzahl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>--target takes a number above 0.</source>
        <translation>--target nimmt eine Zahl über 0.</translation>
    </message>
    <message>
        <source>--days takes a number from 1 to %1.</source>
        <translation>--days nimmt eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>That changes nothing.</source>
        <translation>Das ändert nichts.</translation>
    </message>
    <message>
        <source>An experiment changes one thing, and this changes %1:</source>
        <translation>Ein Versuch ändert eine Sache, und dies ändert %1:</translation>
    </message>
    <message>
        <source>%1 has no better side, or cannot be compared.</source>
        <translation>%1 hat keine bessere Seite oder lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>Policy %1 is in force by now, which is not the experiment&apos;s. Nothing was changed. Change it with evenkeelctl policy set.</source>
        <translation>Inzwischen gilt Regelwerk %1, das nicht das des Versuchs ist. Nichts wurde geändert. Ändern Sie es mit evenkeelctl policy set.</translation>
    </message>
    <message>
        <source>That cannot be done now: %1. Nothing was changed. See evenkeelctl experiment list.</source>
        <translation>Das geht jetzt nicht: %1. Nichts wurde geändert. Siehe evenkeelctl experiment list.</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beschlossen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Nicht umgesetzt</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>Es half</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>Es schadete</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>Zu früh, um es zu sagen</translation>
    </message>
    <message>
        <source>The planned end has not come; what shows before it may be chance.</source>
        <translation>Das geplante Ende ist nicht da; was sich vorher zeigt, kann Zufall sein.</translation>
    </message>
    <message>
        <source>There are too few tickets or days to compare.</source>
        <translation>Es gibt zu wenige Tickets oder Tage für einen Vergleich.</translation>
    </message>
    <message>
        <source>The time is over, and chance alone may make as much of a difference. Watch longer, or revert.</source>
        <translation>Die Zeit ist um, und der Zufall allein kann so viel ausmachen. Länger beobachten oder zurücknehmen.</translation>
    </message>
    <message>
        <source>The whole 95 % interval lies on one side.</source>
        <translation>Das ganze 95-%-Intervall liegt auf einer Seite.</translation>
    </message>
    <message>
        <source>The planned end has not come, but the harm is beyond what chance makes: even the 99.9 % interval shows it.</source>
        <translation>Das geplante Ende ist nicht da, aber der Schaden geht über den Zufall hinaus: selbst das 99,9-%-Intervall zeigt ihn.</translation>
    </message>
    <message>
        <source>The whole 95 % interval lies on the better side, but the target was not reached.</source>
        <translation>Das ganze 95-%-Intervall liegt auf der besseren Seite, aber das Ziel wurde nicht erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n other version(s) of the policy were saved meanwhile.</source>
        <translation>
            <numerusform>Inzwischen wurde %n andere Fassung des Regelwerks gespeichert.</numerusform>
            <numerusform>Inzwischen wurden %n andere Fassungen des Regelwerks gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of the policy were saved in the time before, too.</source>
        <translation>
            <numerusform>Auch in der Zeit davor wurde %n Fassung des Regelwerks gespeichert.</numerusform>
            <numerusform>Auch in der Zeit davor wurden %n Fassungen des Regelwerks gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) joined meanwhile.</source>
        <translation>
            <numerusform>Inzwischen kam %n Person dazu.</numerusform>
            <numerusform>Inzwischen kamen %n Personen dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) left meanwhile.</source>
        <translation>
            <numerusform>Inzwischen ging %n Person.</numerusform>
            <numerusform>Inzwischen gingen %n Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill level(s) changed meanwhile.</source>
        <translation>
            <numerusform>Inzwischen änderte sich %n Fähigkeitsstufe.</numerusform>
            <numerusform>Inzwischen änderten sich %n Fähigkeitsstufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Public holidays: %1 since the change, %2 in the time before.</source>
        <translation>Feiertage: %1 seit der Änderung, %2 in der Zeit davor.</translation>
    </message>
    <message>
        <source>%1 tickets came since the change, %2 in the time before.</source>
        <translation>%1 Tickets kamen seit der Änderung, %2 in der Zeit davor.</translation>
    </message>
    <message>
        <source>Agents were available for %1 hours since the change, for %2 in the time before.</source>
        <translation>Verfügbar waren seit der Änderung %1 Stunden, in der Zeit davor %2.</translation>
    </message>
</context>
<context>
    <name>ExperimentWriter</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>The difference is %1, with 95 % confidence between %2 and %3; hoped for: %4.</source>
        <translation>Der Unterschied ist %1, mit 95 % Sicherheit zwischen %2 und %3; erhofft: %4.</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>variable, before, after</comment>
        <translation>%1: %2 zu %3</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of an experiment, verdict</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>Say why a ticket went where it went, or what blocks it.</source>
        <translation>Sagen, warum ein Ticket dort ist, wo es ist, oder was es aufhält.</translation>
    </message>
    <message>
        <source>Its number, as the source or the workspace knows it.</source>
        <translation>Die Nummer, wie sie die Quelle oder der Arbeitsbereich kennt.</translation>
    </message>
    <message>
        <source>Explain which ticket?</source>
        <translation>Welches Ticket soll erklärt werden?</translation>
    </message>
    <message>
        <source>Ticket %1 is finished, and no routing decision about it is recorded.</source>
        <translation>Ticket %1 ist abgeschlossen, und es gibt dazu kein Entscheidungsprotokoll.</translation>
    </message>
    <message>
        <source>Say why this agent did not get it, and what it would take.</source>
        <translation>Sagen, warum dieser Agent es nicht bekam und was nötig wäre.</translation>
    </message>
    <message>
        <source>Explain the decision that held at this time, for instance 2016-03-16T10:00Z.</source>
        <translation>Die Entscheidung erklären, die zu dieser Zeit galt, zum Beispiel 2016-03-16T10:00Z.</translation>
    </message>
    <message>
        <source>--at takes a time like 2016-03-16T10:00Z.</source>
        <translation>--at erwartet eine Zeit wie 2016-03-16T10:00Z.</translation>
    </message>
    <message>
        <source>No routing decision about ticket %1 is recorded from that time or before.</source>
        <translation>Aus dieser Zeit oder davor ist keine Entscheidung über Ticket %1 aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>nothing is known by the name %1</source>
        <translation>unter dem Namen %1 ist nichts bekannt</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 steht zweimal da</translation>
    </message>
    <message>
        <source>%1 may not be said there</source>
        <translation>%1 darf dort nicht stehen</translation>
    </message>
    <message>
        <source>%1 changes while a ticket waits, which is not allowed there</source>
        <translation>%1 ändert sich, während ein Ticket wartet; das ist dort nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 holds too many groups within groups</source>
        <translation>%1 enthält zu tief verschachtelte Gruppen</translation>
    </message>
    <message>
        <source>%1 has too many entries</source>
        <translation>%1 hat zu viele Einträge</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>sie ist größer als %1</translation>
    </message>
    <message>
        <source>it is no JSON object (stopped at byte %1)</source>
        <translation>sie ist kein JSON-Objekt (gelesen bis Byte %1)</translation>
    </message>
    <message>
        <source>%1 has a value that is not allowed</source>
        <comment>place in a file</comment>
        <translation>%1 hat einen Wert, der nicht erlaubt ist</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>what agents get outside their shift</source>
        <translation>was Agenten außerhalb der Schicht bekommen</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>ageing</source>
        <translation>Vorrücken mit der Wartezeit</translation>
    </message>
    <message>
        <source>most tickets within an hour</source>
        <translation>höchste Zahl der Tickets in einer Stunde</translation>
    </message>
    <message>
        <source>share of the SLA from which a ticket is at risk</source>
        <translation>Anteil der SLA-Zeit, ab dem ein Ticket gefährdet ist</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>how full it fills agents</source>
        <translation>wie voll sie Agenten macht</translation>
    </message>
    <message>
        <source>load up to which caution is shown</source>
        <translation>Auslastung, bis zu der gewarnt wird</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>effort from which a ticket is complex</source>
        <translation>Aufwand, ab dem ein Ticket komplex ist</translation>
    </message>
    <message>
        <source>complex tickets in flight</source>
        <translation>komplexe Tickets in Arbeit</translation>
    </message>
    <message>
        <source>cost of lost context</source>
        <translation>Kosten verlorenen Zusammenhangs</translation>
    </message>
    <message>
        <source>how much closed tickets count</source>
        <translation>wie viel geschlossene Tickets zählen</translation>
    </message>
    <message>
        <source>how much new tickets count</source>
        <translation>wie viel neue Tickets zählen</translation>
    </message>
    <message>
        <source>how much tickets on hold count</source>
        <translation>wie viel zurückgestellte Tickets zählen</translation>
    </message>
    <message>
        <source>how much open tickets count</source>
        <translation>wie viel offene Tickets zählen</translation>
    </message>
    <message>
        <source>how much tickets waiting on customer count</source>
        <translation>wie viel auf Kunden wartende Tickets zählen</translation>
    </message>
    <message>
        <source>how much resolved tickets count</source>
        <translation>wie viel gelöste Tickets zählen</translation>
    </message>
    <message>
        <source>effort of tickets nobody has rated</source>
        <translation>Aufwand nicht bewerteter Tickets</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>fallback queue</source>
        <translation>Auffangwarteschlange</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>first response</source>
        <translation>Erstantwort</translation>
    </message>
    <message>
        <source>effort that opens a focus block</source>
        <translation>Aufwand, der eine Fokuszeit öffnet</translation>
    </message>
    <message>
        <source>length of a focus block</source>
        <translation>Dauer einer Fokuszeit</translation>
    </message>
    <message>
        <source>expected handling for each point of effort</source>
        <translation>erwartete Bearbeitung je Punkt Aufwand</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>level asked for in a ticket&apos;s language</source>
        <translation>verlangte Stufe in der Sprache des Tickets</translation>
    </message>
    <message>
        <source>cost of lateness</source>
        <translation>Kosten der Verspätung</translation>
    </message>
    <message>
        <source>learners</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation>was gezählt wird</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>most offers</source>
        <translation>höchste Zahl der Angebote</translation>
    </message>
    <message>
        <source>cost of a move</source>
        <translation>Kosten eines Umzugs</translation>
    </message>
    <message>
        <source>whether tickets must fit the shift</source>
        <translation>ob Tickets in die Schicht passen müssen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>each further response</source>
        <translation>jede weitere Antwort</translation>
    </message>
    <message>
        <source>whether it is on</source>
        <translation>ob es eingeschaltet ist</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>overflow</source>
        <translation>Überlauf</translation>
    </message>
    <message>
        <source>cost of too much skill</source>
        <translation>Kosten überschüssiger Fähigkeit</translation>
    </message>
    <message>
        <source>statuses in which the clocks stand</source>
        <translation>Status, in denen die Uhren stehen</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>ramp after time off</source>
        <translation>Anlauf nach Abwesenheit</translation>
    </message>
    <message>
        <source>ramp at the start of a shift</source>
        <translation>Anlauf zu Schichtbeginn</translation>
    </message>
    <message>
        <source>tickets in a ramp</source>
        <translation>Tickets im Anlauf</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>relaxation</source>
        <translation>Lockerung</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>sign of trouble</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>cost of a skill gap</source>
        <translation>Kosten fehlender Fähigkeit</translation>
    </message>
    <message>
        <source>who gets the ticket</source>
        <translation>wer das Ticket bekommt</translation>
    </message>
    <message>
        <source>lower end of the target</source>
        <translation>unteres Ende des Ziels</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>time to accept</source>
        <translation>Zeit zum Annehmen</translation>
    </message>
    <message>
        <source>cost of waiting on</source>
        <translation>Kosten des Weiterwartens</translation>
    </message>
    <message>
        <source>cost of unfairness</source>
        <translation>Kosten der Ungleichheit</translation>
    </message>
    <message>
        <source>limit with urgent tickets</source>
        <translation>Grenze mit dringenden Tickets</translation>
    </message>
    <message>
        <source>whether tickets wait where nobody is found</source>
        <translation>ob Tickets warten, wo sich niemand findet</translation>
    </message>
    <message>
        <source>hours of the week</source>
        <translation>Wochenzeiten</translation>
    </message>
    <message>
        <source>units of a chat</source>
        <translation>Einheiten eines Chats</translation>
    </message>
    <message>
        <source>units of written work at most</source>
        <translation>Einheiten schriftlicher Arbeit höchstens</translation>
    </message>
    <message>
        <source>units of written work at least</source>
        <translation>Einheiten schriftlicher Arbeit mindestens</translation>
    </message>
    <message>
        <source>units of a message</source>
        <translation>Einheiten einer Nachricht</translation>
    </message>
    <message>
        <source>units of a phone call</source>
        <translation>Einheiten eines Anrufs</translation>
    </message>
    <message>
        <source>units of a social post</source>
        <translation>Einheiten eines Beitrags</translation>
    </message>
    <message>
        <source>weight of affinity</source>
        <translation>Gewicht des Kundenbezugs</translation>
    </message>
    <message>
        <source>weight of the load</source>
        <translation>Gewicht der Auslastung</translation>
    </message>
    <message>
        <source>weight of skill fit</source>
        <translation>Gewicht der Eignung</translation>
    </message>
    <message>
        <source>weight of speed</source>
        <translation>Gewicht des Tempos</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>whether its clocks always run</source>
        <translation>ob seine Uhren immer laufen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field, what of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>substitutes</source>
        <translation>Vertretungen</translation>
    </message>
    <message>
        <source>cost of passing a rule over</source>
        <translation>Kosten einer übergangenen Regel</translation>
    </message>
    <message>
        <source>how far affinity looks back</source>
        <translation>wie weit die Affinität zurückreicht</translation>
    </message>
    <message>
        <source>share of the SLA after which an optional skill step loosens</source>
        <translation>Anteil des SLA, nach dem eine optionale Fähigkeitsstufe sich lockert</translation>
    </message>
    <message>
        <source>how full agents are filled</source>
        <translation>wie voll Agenten ausgelastet werden</translation>
    </message>
    <message>
        <source>how full urgent tickets fill agents</source>
        <translation>wie voll dringende Tickets Agenten auslasten</translation>
    </message>
</context>
<context>
    <name>FigureParts</name>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <comment>95 % interval</comment>
        <translation> (%1 bis %2)</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>%1 was loaded to %2 % of capacity while %3 of the same team was at %4 %.</source>
        <translation>%1 war zu %2 % der Kapazität belastet, während %3 aus demselben Team bei %4 % lag.</translation>
    </message>
    <message>
        <source>%2 % of the tickets of %1 were complex, against %3 % of the rest of the team.</source>
        <translation>%2 % der Tickets von %1 waren komplex, gegenüber %3 % beim übrigen Team.</translation>
    </message>
    <message>
        <source>%3 solved %2 % of the tickets that ask for %1; up to %4 % is sound.</source>
        <translation>%3 löste %2 % der Tickets, die %1 verlangen; bis %4 % ist gesund.</translation>
    </message>
    <message>
        <source>Queue %1 answers one part of its tickets after about %3 and another after about %2 of working time.</source>
        <translation>Warteschlange %1 beantwortet einen Teil ihrer Tickets nach etwa %3 und einen anderen nach etwa %2 Arbeitszeit.</translation>
    </message>
    <message>
        <source>%1 makes up %2 % of all tickets; they are simple, and %3 % are solved with one answer.</source>
        <translation>%1 macht %2 % aller Tickets aus; sie sind einfach, und %3 % werden mit einer Antwort gelöst.</translation>
    </message>
    <message>
        <source>Triage rule “%1” was the first to hold for none of the tickets.</source>
        <translation>Die Triage-Regel „%1“ traf auf kein Ticket als erste zu.</translation>
    </message>
    <message>
        <source>%2 % of the levels with a review date are past it, most of them in %1.</source>
        <translation>%2 % der Stufen mit Prüftermin sind überfällig, die meisten davon in %1.</translation>
    </message>
    <message>
        <source>%1 takes %2 % of the handling time; an even share would be %3 %.</source>
        <translation>%1 beansprucht %2 % der Bearbeitungszeit; ein gleicher Anteil wäre %3 %.</translation>
    </message>
    <message>
        <source>%1 of %2 levels, since %3</source>
        <comment>evidence</comment>
        <translation>%1 von %2 Stufen, seit %3</translation>
    </message>
    <message>
        <source>%1 of %2 tickets, since %3</source>
        <comment>evidence</comment>
        <translation>%1 von %2 Tickets, seit %3</translation>
    </message>
    <message>
        <source>%1; 95 % interval %2 to %3 %</source>
        <comment>evidence, lower end, upper end</comment>
        <translation>%1; 95-%-Intervall %2 bis %3 %</translation>
    </message>
    <message>
        <source>%1; chance alone: p %2</source>
        <comment>evidence, probability</comment>
        <translation>%1; Zufall allein: p %2</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>Rebalance open work from %1 to %2, and look which rule prefers %1.</source>
        <translation>Offene Arbeit von %1 auf %2 umverteilen und nachsehen, welche Regel %1 bevorzugt.</translation>
    </message>
    <message>
        <source>Limit complex tickets in flight, or train a colleague of %1 in what they ask for.</source>
        <translation>Komplexe Tickets in Arbeit begrenzen oder jemanden neben %1 in dem schulen, was sie verlangen.</translation>
    </message>
    <message>
        <source>Train a second agent in %1 before %2 is away.</source>
        <translation>Eine zweite Person in %1 schulen, bevor %2 fehlt.</translation>
    </message>
    <message>
        <source>Let a triage rule set the skill of %1, and check whether its keywords miss some.</source>
        <translation>Eine Triage-Regel den Skill von %1 setzen lassen und prüfen, ob ihre Stichwörter etwas verfehlen.</translation>
    </message>
    <message>
        <source>Look at the late ones of queue %1: a shift, a channel or a rule may leave them out.</source>
        <translation>Die späten der Warteschlange %1 ansehen: Eine Schicht, ein Kanal oder eine Regel lässt sie vielleicht aus.</translation>
    </message>
    <message>
        <source>Ask why tickets of queue %1 are not taken, and open a ring or an overflow for them.</source>
        <translation>Fragen, warum Tickets der Warteschlange %1 nicht genommen werden, und einen Ring oder Überlauf für sie öffnen.</translation>
    </message>
    <message>
        <source>Read the reopened tickets of queue %1: what was solved too early?</source>
        <translation>Die wieder geöffneten Tickets der Warteschlange %1 lesen: Was wurde zu früh gelöst?</translation>
    </message>
    <message>
        <source>Write an article or a macro for %1, or automate it.</source>
        <translation>Einen Artikel oder ein Makro für %1 schreiben oder es automatisieren.</translation>
    </message>
    <message>
        <source>Mend the condition of “%1”, move it before the rule that takes its tickets, or remove it.</source>
        <translation>Die Bedingung von „%1“ richten, die Regel vor jene stellen, die ihre Tickets nimmt, oder sie entfernen.</translation>
    </message>
    <message>
        <source>Review the levels of %1 first, on the Skills page.</source>
        <translation>Zuerst die Stufen in %1 prüfen, auf der Seite Skills.</translation>
    </message>
    <message>
        <source>Show the product team what %1 costs.</source>
        <translation>Dem Produktteam zeigen, was %1 kostet.</translation>
    </message>
    <message>
        <source>%3 % of the promises that were due were broken; %2 % of the broken: %1.</source>
        <translation>%3 % der fälligen Zusagen wurden gebrochen; %2 % der gebrochenen: %1.</translation>
    </message>
    <message>
        <source>Load: units of open tickets / capacity, mean over the time the agent was there.</source>
        <translation>Last: Einheiten offener Tickets / Kapazität, Mittel über die Zeit, in der der Agent da war.</translation>
    </message>
    <message>
        <source>Complex: effort 7 to 10, of the tickets that came in the period.</source>
        <translation>Komplex: Aufwand 7 bis 10, von den Tickets, die im Zeitraum kamen.</translation>
    </message>
    <message>
        <source>Tickets resolved in this and the time before, by who resolved them.</source>
        <translation>In diesem und dem vorigen Zeitraum gelöste Tickets, nach denen, die sie lösten.</translation>
    </message>
    <message>
        <source>First agent without the required skill, of the tickets that require one.</source>
        <translation>Erster Agent ohne die verlangte Fähigkeit, von den Tickets, die eine verlangen.</translation>
    </message>
    <message>
        <source>First public reply minus created, in working time, this and the time before; on a scale of ratios.</source>
        <translation>Erste öffentliche Antwort minus Eingang, in Arbeitszeit, dieser und der vorige Zeitraum; auf einer Skala von Verhältnissen.</translation>
    </message>
    <message>
        <source>Reopened within 14 days, of the resolved.</source>
        <translation>Binnen 14 Tagen wieder geöffnet, von den gelösten.</translation>
    </message>
    <message>
        <source>Effort 1 to 3, resolved with one reply and not reopened within 7 days.</source>
        <translation>Aufwand 1 bis 3, mit einer Antwort gelöst und binnen 7 Tagen nicht wieder geöffnet.</translation>
    </message>
    <message>
        <source>Tickets for which a triage rule is the first that holds.</source>
        <translation>Tickets, für die eine Triage-Regel die erste ist, die gilt.</translation>
    </message>
    <message>
        <source>Levels whose review date has passed, of those that have one.</source>
        <translation>Stufen, deren Überprüfung fällig war, von denen mit einem Datum dafür.</translation>
    </message>
    <message>
        <source>Main cause: what most of the time of a broken promise went into; by the policy in force now.</source>
        <translation>Hauptursache: wohin die meiste Zeit einer gebrochenen Zusage ging; nach dem jetzt geltenden Regelwerk.</translation>
    </message>
    <message>
        <source>Expected handling time of what was resolved.</source>
        <translation>Erwartete Bearbeitungszeit des Gelösten.</translation>
    </message>
    <message>
        <source>Move people or hours to where work waits, or let rules take the next agent sooner.</source>
        <translation>Personen oder Stunden dorthin verlegen, wo Arbeit wartet, oder Regeln früher den nächsten Agenten nehmen lassen.</translation>
    </message>
    <message>
        <source>Train agents in what waiting tickets ask for: see the Skills page.</source>
        <translation>Agenten in dem schulen, was wartende Tickets verlangen: siehe die Seite Fähigkeiten.</translation>
    </message>
    <message>
        <source>Plan shifts for the hours in which nobody is there, or end the promise&apos;s clock at night.</source>
        <translation>Schichten für die Stunden planen, in denen niemand da ist, oder die Uhr der Zusage nachts anhalten.</translation>
    </message>
    <message>
        <source>Open a ring or an overflow: queue, rule or channel leave nobody for these.</source>
        <translation>Einen Ring oder einen Überlauf öffnen: Warteschlange, Regel oder Kanal lassen für diese niemanden übrig.</translation>
    </message>
    <message>
        <source>Order each agent&apos;s work by what is due next, and rebalance what is late in one pair of hands.</source>
        <translation>Die Arbeit jedes Agenten nach dem ordnen, was als Nächstes fällig ist, und umverteilen, was in einer Hand zu spät ist.</translation>
    </message>
    <message>
        <source>Let a status pause the clock while others are waited for, or chase them sooner.</source>
        <translation>Einen Status die Uhr anhalten lassen, solange auf andere gewartet wird, oder früher nachfassen.</translation>
    </message>
    <message>
        <source>Let routing run all the time: these waited although somebody could have taken them.</source>
        <translation>Die Verteilung ständig laufen lassen: diese warteten, obwohl jemand sie hätte nehmen können.</translation>
    </message>
    <message>
        <source>before: %1 %</source>
        <comment>share in the time before</comment>
        <translation>zuvor: %1 %</translation>
    </message>
    <message>
        <source>nothing before</source>
        <comment>no share in the time before</comment>
        <translation>zuvor nichts</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>skill, level from 1 to 3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%2 % of the tickets that ask for %1 first went to agents without %4 (%3).</source>
        <translation>%2 % der Tickets, die %1 verlangen, gingen zuerst an Agenten ohne %4 (%3).</translation>
    </message>
    <message>
        <source>%2 % of %1 tickets first went to agents without the skill they require (%3).</source>
        <translation>%2 % der Tickets in %1 gingen zuerst an Agenten ohne den verlangten Skill (%3).</translation>
    </message>
    <message>
        <source>%2 % of %1 tickets first went to agents without %4 (%3).</source>
        <translation>%2 % der Tickets in %1 gingen zuerst an Agenten ohne %4 (%3).</translation>
    </message>
    <message>
        <source>%1 The rule “%2” misses “%3”.</source>
        <comment>what was found, rule, word</comment>
        <translation>%1 Die Regel „%2“ übersieht „%3“.</translation>
    </message>
    <message>
        <source>Add “%1” to the keywords of rule “%2”: %3 of the %4 misrouted tickets it did not catch say it.</source>
        <translation>„%1“ in die Stichwörter der Regel „%2“ aufnehmen: %3 der %4 fehlgeleiteten Tickets, die sie nicht erfasst hat, enthalten es.</translation>
    </message>
    <message>
        <source>What waits in queue %1 has a median age of %2 of working time (before: %3).</source>
        <translation>Was in der Warteschlange %1 wartet, ist im Median %2 Arbeitszeit alt (zuvor: %3).</translation>
    </message>
    <message>
        <source>%2 % of the tickets solved in queue %1 came back (%3).</source>
        <translation>%2 % der in der Warteschlange %1 gelösten Tickets kamen zurück (%3).</translation>
    </message>
    <message>
        <source>%3 % of the promises that were due were broken; %2 % of the broken: %1 (before: %4 %).</source>
        <translation>%3 % der fälligen Zusagen wurden gebrochen; %2 % der gebrochenen: %1 (zuvor: %4 %).</translation>
    </message>
    <message>
        <source>Team %1 lost %2 % of its planned days to absence that nobody had planned (%3).</source>
        <translation>Team %1 hat %2 % seiner geplanten Tage durch ungeplante Abwesenheit verloren (%3).</translation>
    </message>
    <message>
        <source>%1 of %2 agents&apos; days, before %4 of %5, since %3</source>
        <comment>evidence</comment>
        <translation>%1 von %2 Agententagen, zuvor %4 von %5, seit %3</translation>
    </message>
    <message>
        <source>%1 of %2 agents&apos; days, since %3</source>
        <comment>evidence</comment>
        <translation>%1 von %2 Agententagen, seit %3</translation>
    </message>
    <message>
        <source>%1 of %2 broken promises, since %3</source>
        <comment>evidence</comment>
        <translation>%1 von %2 gebrochenen Zusagen, seit %3</translation>
    </message>
    <message>
        <source>%1 of %2 broken promises, before %4 of %5, since %3</source>
        <comment>evidence</comment>
        <translation>%1 von %2 gebrochenen Zusagen, zuvor %4 von %5, seit %3</translation>
    </message>
    <message>
        <source>%1 of %2 tickets, before %4 of %5, since %3</source>
        <comment>evidence</comment>
        <translation>%1 von %2 Tickets, zuvor %4 von %5, seit %3</translation>
    </message>
    <message>
        <source>Age of tickets without an agent at the end of the period, in working time.</source>
        <translation>Alter der Tickets ohne Agenten am Ende des Zeitraums, in Arbeitszeit.</translation>
    </message>
    <message>
        <source>Days of which half or more went to time off entered less than 24 hours before, or to presence set to away.</source>
        <translation>Tage, die mindestens zur Hälfte auf weniger als 24 Stunden vorher eingetragene Abwesenheit oder auf den Status „Abwesend“ entfielen.</translation>
    </message>
    <message>
        <source>Let triage rules ask for %1 by category or keyword: its tickets go to whoever is free.</source>
        <translation>%1 durch Triage-Regeln nach Kategorie oder Stichwort verlangen: Diese Tickets gehen an den, der gerade frei ist.</translation>
    </message>
    <message>
        <source>Plan a reserve of hours for team %1, and ask it what keeps people away.</source>
        <translation>Eine Stundenreserve für Team %1 einplanen und das Team fragen, was die Leute fernhält.</translation>
    </message>
</context>
<context>
    <name>FirstPageWords</name>
    <message numerus="yes">
        <source>All teams, %n agents</source>
        <translation>
            <numerusform>Alle Teams, %n Agent</numerusform>
            <numerusform>Alle Teams, %n Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tickets</source>
        <translation>%1 Tickets</translation>
    </message>
    <message>
        <source>Beside the month before. Colour says better or worse where both intervals stay apart.</source>
        <translation>Neben dem Monat davor. Farbe sagt besser oder schlechter, wo beide Intervalle getrennt bleiben.</translation>
    </message>
    <message>
        <source>Beside the four weeks before, tickets and resolutions per week. Colour says better or worse where both intervals stay apart.</source>
        <translation>Neben den vier Wochen davor, Tickets und Lösungen je Woche. Farbe sagt besser oder schlechter, wo beide Intervalle getrennt bleiben.</translation>
    </message>
    <message>
        <source>%1 The history begins within the time before: only weeks with tickets are counted.</source>
        <translation>%1 Die Geschichte beginnt in der Zeit davor: gezählt werden nur Wochen mit Tickets.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>No rule found anything wrong.</source>
        <translation>Keine Regel hat etwas gefunden.</translation>
    </message>
    <message>
        <source>The one change: %1</source>
        <translation>Die eine Änderung: %1</translation>
    </message>
    <message>
        <source>Nothing was found that goes wrong; this saves the most work. In four weeks compare: %1</source>
        <translation>Es wurde nichts gefunden, das schiefgeht; dies spart am meisten Arbeit. In vier Wochen vergleichen: %1</translation>
    </message>
    <message>
        <source>Of what goes wrong this concerns the most tickets. In two weeks compare: %1</source>
        <translation>Von allem, was schiefgeht, betrifft dies die meisten Tickets. In zwei Wochen vergleichen: %1</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Dieser Zeitraum</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>There is nothing to measure in this period.</source>
        <translation>In diesem Zeitraum gibt es nichts zu messen.</translation>
    </message>
    <message>
        <source>There were no tickets in the period: no rule had anything to judge.</source>
        <translation>Im Zeitraum gab es keine Tickets: Keine Regel hatte etwas zu beurteilen.</translation>
    </message>
</context>
<context>
    <name>HandMapping</name>
    <message>
        <source>Day first, 31/12/2016</source>
        <translation>Tag zuerst, 31/12/2016</translation>
    </message>
    <message>
        <source>Month first, 12/31/2016</source>
        <translation>Monat zuerst, 12/31/2016</translation>
    </message>
    <message>
        <source>Year first, 2016-12-31</source>
        <translation>Jahr zuerst, 2016-12-31</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>Sekunden seit 1970</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>As the profile says</source>
        <translation>Laut Profil</translation>
    </message>
    <message>
        <source>Say which column holds the ticket number.</source>
        <translation>Angeben, in welcher Spalte die Ticketnummer steht.</translation>
    </message>
    <message>
        <source>Say which column holds the time of creation.</source>
        <translation>Angeben, in welcher Spalte die Zeit der Erstellung steht.</translation>
    </message>
    <message>
        <source>Two columns cannot both be the same field.</source>
        <translation>Zwei Spalten können nicht dasselbe Feld sein.</translation>
    </message>
</context>
<context>
    <name>HandoverCommand</name>
    <message>
        <source>Ask another agent to take a ticket over, answer, say what came of it.</source>
        <translation>Einen anderen Agenten bitten, ein Ticket zu übernehmen, antworten, sagen, was daraus wurde.</translation>
    </message>
    <message>
        <source>One of list, ask TICKET, accept NUMBER, decline NUMBER, withdraw NUMBER, finish NUMBER.</source>
        <translation>Eines von list, ask TICKET, accept NUMMER, decline NUMMER, withdraw NUMMER, finish NUMMER.</translation>
    </message>
    <message>
        <source>Who is asked: name or number.</source>
        <translation>Wer gefragt wird: Name oder Nummer.</translation>
    </message>
    <message>
        <source>List only what comes from or goes to this agent.</source>
        <translation>Nur auflisten, was von diesem Agenten kommt oder zu ihm geht.</translation>
    </message>
    <message>
        <source>Why it is asked, or answered so.</source>
        <translation>Warum gefragt oder so geantwortet wird.</translation>
    </message>
    <message>
        <source>What came of an accepted one.</source>
        <translation>Was aus einer angenommenen Übergabe wurde.</translation>
    </message>
    <message>
        <source>What: list, ask, accept, decline, withdraw or finish?</source>
        <translation>Was: list, ask, accept, decline, withdraw oder finish?</translation>
    </message>
    <message>
        <source>list takes no number.</source>
        <translation>list nimmt keine Nummer.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Welche?</translation>
    </message>
    <message>
        <source>Who is asked? --to says.</source>
        <translation>Wer wird gefragt? --to sagt es.</translation>
    </message>
    <message>
        <source>Nobody has this ticket; routing gives it.</source>
        <translation>Niemand hat dieses Ticket; das Routing vergibt es.</translation>
    </message>
    <message>
        <source>What came of it? --outcome says.</source>
        <translation>Was wurde daraus? --outcome sagt es.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>%1 has ticket %2 already.</source>
        <comment>agent, ticket</comment>
        <translation>%1 hat Ticket %2 schon.</translation>
    </message>
    <message>
        <source>Somebody has been asked to take ticket %1 over and has not answered. Wait, or withdraw that: evenkeelctl handover list.</source>
        <translation>Jemand ist gebeten, Ticket %1 zu übernehmen, und hat nicht geantwortet. Warten Sie, oder ziehen Sie das zurück: evenkeelctl handover list.</translation>
    </message>
</context>
<context>
    <name>HealthCommand</name>
    <message>
        <source>Say whether somebody routes every queue; fails with what is missing.</source>
        <translation>Sagen, ob jemand jede Warteschlange verteilt; scheitert mit dem, was fehlt.</translation>
    </message>
    <message>
        <source>all tickets</source>
        <translation>alle Tickets</translation>
    </message>
    <message>
        <source>%1: nobody routes. Start evenkeelctl serve, or let a desk route by itself.</source>
        <comment>queues</comment>
        <translation>%1: niemand verteilt. Starten Sie evenkeelctl serve, oder lassen Sie einen Arbeitsplatz von selbst verteilen.</translation>
    </message>
    <message>
        <source>%1: %2 has fallen silent, and nobody has taken over. Start evenkeelctl serve, or let a desk route by itself.</source>
        <comment>queues, who</comment>
        <translation>%1: %2 ist verstummt, und niemand hat übernommen. Starten Sie evenkeelctl serve, oder lassen Sie einen Arbeitsplatz von selbst verteilen.</translation>
    </message>
    <message>
        <source>%1: %2 routes, but has not swept yet.</source>
        <comment>queues, who</comment>
        <translation>%1: %2 verteilt, hat aber noch keinen Durchgang gemacht.</translation>
    </message>
    <message>
        <source>%1: %2 is there, but the last sweep was %3 s ago. Look at what it says in its log.</source>
        <comment>queues, who, seconds</comment>
        <translation>%1: %2 ist da, aber der letzte Durchgang war vor %3 s. Sehen Sie im Protokoll nach.</translation>
    </message>
    <message>
        <source>%1: %2 routes, last sweep %3 s ago.</source>
        <comment>queues, who, seconds</comment>
        <translation>%1: %2 verteilt, letzter Durchgang vor %3 s.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Take in tickets from CSV or JSON files.</source>
        <translation>Tickets aus CSV- oder JSON-Dateien einlesen.</translation>
    </message>
    <message>
        <source>Files of one export, read together.</source>
        <translation>Dateien eines Exports, zusammen gelesen.</translation>
    </message>
    <message>
        <source>The mapping profile, by name or JSON file; recognised when not given.</source>
        <translation>Das Zuordnungsprofil, als Name oder JSON-Datei; ohne Angabe wird es erkannt.</translation>
    </message>
    <message>
        <source>Take the story only up to this moment.</source>
        <translation>Den Verlauf nur bis zu diesem Zeitpunkt übernehmen.</translation>
    </message>
    <message>
        <source>Read everything and store nothing.</source>
        <translation>Alles lesen und nichts speichern.</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Welche Dateien?</translation>
    </message>
    <message>
        <source>%1 is no time; write it as 2016-03-16T10:00Z.</source>
        <translation>%1 ist keine Zeitangabe; richtig ist die Form 2016-03-16T10:00Z.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>No mapping profile fits %1. Nothing was changed. Name one with --profile, or give a JSON file of your own there.</source>
        <translation>Kein Zuordnungsprofil passt zu %1. Es wurde nichts geändert. Mit --profile ein Profil oder eine eigene JSON-Datei angeben.</translation>
    </message>
    <message>
        <source>There is no mapping profile %1, neither built in nor as a file. Nothing was changed.</source>
        <translation>Das Zuordnungsprofil %1 gibt es weder eingebaut noch als Datei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 rows of profile %2 tell of %3 tickets.</source>
        <translation>%1 Zeilen mit dem Profil %2 beschreiben %3 Tickets.</translation>
    </message>
    <message>
        <source>An import would add %1 tickets, %2 events and %3 agents.</source>
        <translation>Ein Import würde %1 Tickets, %2 Ereignisse und %3 Agenten hinzufügen.</translation>
    </message>
    <message>
        <source>Added %1 tickets, %2 events and %3 agents in %4 s.</source>
        <translation>%1 Tickets, %2 Ereignisse und %3 Agenten in %4 s hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 rows could not be read; evenkeelctl quarantine list says why.</source>
        <translation>%1 Zeilen waren nicht lesbar; evenkeelctl quarantine list nennt die Gründe.</translation>
    </message>
    <message>
        <source>These rows could not be read:</source>
        <translation>Diese Zeilen konnten nicht gelesen werden:</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>No backup was made: %1</source>
        <translation>Keine Sicherung wurde gemacht: %1</translation>
    </message>
    <message>
        <source>A backup was made: %1.</source>
        <translation>Eine Sicherung wurde gemacht: %1.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import tickets</source>
        <translation>Tickets importieren</translation>
    </message>
    <message>
        <source>Choose or drop files: CSV or JSON</source>
        <translation>Dateien wählen oder hier ablegen: CSV oder JSON</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>Choose &amp;files</source>
        <translation>Dateien &amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Reihenfolge im Datum</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>Separator of columns</source>
        <translation>Trennzeichen der Spalten</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Zeichensatz</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>Zeichensatz des Textes</translation>
    </message>
    <message>
        <source>Columns of the file and what they become</source>
        <translation>Spalten der Datei und ihre Zuordnung</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>Nicht lesbare Zeilen</translation>
    </message>
    <message>
        <source>&amp;Export these rows</source>
        <translation>Diese Zeilen &amp;exportieren</translation>
    </message>
    <message>
        <source>Save this &amp;mapping as a profile</source>
        <translation>Zuordnung als Profil &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Z&amp;urück</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Ticket number</source>
        <translation>Ticketnummer</translation>
    </message>
    <message>
        <source>Row written at</source>
        <translation>Zeile geschrieben am</translation>
    </message>
    <message>
        <source>Row order</source>
        <translation>Reihenfolge der Zeile</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Queue or group</source>
        <translation>Warteschlange oder Gruppe</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Unterkategorie</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Effort, 1 to 10</source>
        <translation>Aufwand, 1 bis 10</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Assigned at</source>
        <translation>Zugewiesen am</translation>
    </message>
    <message>
        <source>First response at</source>
        <translation>Erste Antwort am</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>Gelöst am</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <source>Reopened at</source>
        <translation>Wieder geöffnet am</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>SLA met</source>
        <translation>SLA eingehalten</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Number of reassignments</source>
        <translation>Anzahl der Neuzuweisungen</translation>
    </message>
    <message>
        <source>Number of reopenings</source>
        <translation>Anzahl der Wiederöffnungen</translation>
    </message>
    <message>
        <source>Changed field</source>
        <translation>Geändertes Feld</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The row cannot be read (%1).</source>
        <translation>Die Zeile ist nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>The row has no ticket number.</source>
        <translation>Die Zeile hat keine Ticketnummer.</translation>
    </message>
    <message>
        <source>A time is missing that the row cannot do without.</source>
        <translation>Eine Zeitangabe fehlt, ohne die die Zeile nicht auskommt.</translation>
    </message>
    <message>
        <source>This is not a time in any of the expected forms.</source>
        <translation>Das ist keine Zeitangabe in einer der erwarteten Formen.</translation>
    </message>
    <message>
        <source>Day and month could be either way round. Choose the order of dates.</source>
        <translation>Tag und Monat sind verwechselbar. Die Reihenfolge im Datum wählen.</translation>
    </message>
    <message>
        <source>The profile does not know this status.</source>
        <translation>Das Profil kennt diesen Status nicht.</translation>
    </message>
    <message>
        <source>The profile does not know this priority.</source>
        <translation>Das Profil kennt diese Priorität nicht.</translation>
    </message>
    <message>
        <source>This is not a number that the field allows.</source>
        <translation>Diese Zahl ist in dem Feld nicht erlaubt.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Das ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Choose another encoding.</source>
        <translation>Der Text ist nicht in UTF-8. Einen anderen Zeichensatz wählen.</translation>
    </message>
    <message>
        <source>The row holds a zero byte.</source>
        <translation>Die Zeile enthält ein Nullbyte.</translation>
    </message>
    <message>
        <source>A quotation mark opens and never closes.</source>
        <translation>Ein Anführungszeichen wird geöffnet, aber nicht geschlossen.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Das ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>Das JSON ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this row.</source>
        <translation>Die Datei endet mitten in dieser Zeile.</translation>
    </message>
    <message>
        <source>No file describes the ticket of this row.</source>
        <translation>Keine Datei beschreibt das Ticket dieser Zeile.</translation>
    </message>
    <message>
        <source>The profile does not explain this field or value.</source>
        <translation>Das Profil erklärt dieses Feld oder diesen Wert nicht.</translation>
    </message>
    <message>
        <source>%1 rows hold %2 tickets.</source>
        <translation>%1 Zeilen enthalten %2 Tickets.</translation>
    </message>
    <message>
        <source>Everything in the file is known already; nothing will be added.</source>
        <translation>Alles in der Datei ist schon bekannt; es kommt nichts hinzu.</translation>
    </message>
    <message>
        <source>%1 tickets are new, and %2 events will be added.</source>
        <translation>%1 Tickets sind neu, und %2 Ereignisse kommen hinzu.</translation>
    </message>
    <message>
        <source>Everything in the file was known already; nothing was added.</source>
        <translation>Alles in der Datei war schon bekannt; es kam nichts hinzu.</translation>
    </message>
    <message>
        <source>%1 tickets and %2 events were added.</source>
        <translation>%1 Tickets und %2 Ereignisse wurden hinzugefügt.</translation>
    </message>
    <message>
        <source>Every row can be read.</source>
        <translation>Alle Zeilen sind lesbar.</translation>
    </message>
    <message>
        <source>Freshdesk API responses and ticket export, with agents and groups</source>
        <translation>Freshdesk: API-Antworten und Ticketexport, mit Agenten und Gruppen</translation>
    </message>
    <message>
        <source>Jira CSV export of issues</source>
        <translation>Jira: CSV-Export der Vorgänge</translation>
    </message>
    <message>
        <source>ServiceNow incident audit log or incident table</source>
        <translation>ServiceNow: Änderungsprotokoll oder Tabelle der Incidents</translation>
    </message>
    <message>
        <source>Table with one row a ticket</source>
        <translation>Tabelle mit einer Zeile je Ticket</translation>
    </message>
    <message>
        <source>Zendesk API responses: tickets, with audits, users and groups</source>
        <translation>Zendesk: API-Antworten mit Tickets, Audits, Benutzern und Gruppen</translation>
    </message>
    <message>
        <source>Zendesk tables as a data warehouse has them: tickets, field history, comments, users, groups</source>
        <translation>Zendesk: Tabellen eines Data Warehouse mit Tickets, Feldverlauf, Kommentaren, Benutzern und Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agents are new.</source>
        <translation>
            <numerusform>%Ln Agent ist neu.</numerusform>
            <numerusform>%Ln Agenten sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agents were added.</source>
        <translation>
            <numerusform>%Ln Agent wurde hinzugefügt.</numerusform>
            <numerusform>%Ln Agenten wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows cannot be read. They go to the quarantine and stop nothing.</source>
        <translation>
            <numerusform>%Ln Zeile ist nicht lesbar. Sie kommt in die Quarantäne und hält nichts auf.</numerusform>
            <numerusform>%Ln Zeilen sind nicht lesbar. Sie kommen in die Quarantäne und halten nichts auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows could not be read and are in the quarantine.</source>
        <translation>
            <numerusform>%Ln Zeile war nicht lesbar und ist in der Quarantäne.</numerusform>
            <numerusform>%Ln Zeilen waren nicht lesbar und sind in der Quarantäne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer tier</source>
        <translation>Kundenstufe</translation>
    </message>
    <message>
        <source>This is longer than it may be.</source>
        <translation>Das ist länger, als es sein darf.</translation>
    </message>
    <message>
        <source>Recommendation, 0 to 10</source>
        <translation>Weiterempfehlung, 0 bis 10</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
</context>
<context>
    <name>InferCommand</name>
    <message>
        <source>Propose skills, effort and hours from history.</source>
        <translation>Fähigkeiten, Aufwand und Arbeitszeiten aus dem Verlauf vorschlagen.</translation>
    </message>
    <message>
        <source>Take the proposals over.</source>
        <translation>Die Vorschläge übernehmen.</translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>%1 skills, %2 levels, effort for %3 categories, hours for %4 agents (%5 from their own actions).</source>
        <translation>%1 Fähigkeiten, %2 Stufen, Aufwand für %3 Kategorien, Arbeitszeiten für %4 Agenten (%5 aus eigenen Aktionen).</translation>
    </message>
    <message>
        <source>Taken over.</source>
        <translation>Übernommen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take them over with evenkeelctl infer --apply.</source>
        <translation>Es wurde nichts geändert. Übernehmen mit evenkeelctl infer --apply.</translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>Make an empty workspace.</source>
        <translation>Einen leeren Arbeitsbereich anlegen.</translation>
    </message>
    <message>
        <source>The workspace %1 is ready.</source>
        <translation>Der Arbeitsbereich %1 ist bereit.</translation>
    </message>
</context>
<context>
    <name>LanePainter</name>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n Ticket</numerusform>
            <numerusform>%n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 count</source>
        <comment>open tickets, of which count toward load</comment>
        <translation>%1, %2 zählen</translation>
    </message>
    <message>
        <source>Off shift</source>
        <translation>Nicht im Dienst</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>presence, time</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <comment>hours of work</comment>
        <translation>%1 Arbeit</translation>
    </message>
    <message>
        <source>/ %1 left</source>
        <comment>hours of the shift</comment>
        <translation>/ %1 Rest</translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation>Überlastet</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, mean load %2, spread %3</source>
        <translation>%1, mittlere Auslastung %2, Streuung %3</translation>
    </message>
    <message>
        <source>+%1 k</source>
        <translation>+%1 Tsd.</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>LintWords</name>
    <message>
        <source>stops work</source>
        <comment>severity</comment>
        <translation>hält Arbeit auf</translation>
    </message>
    <message>
        <source>risk</source>
        <comment>severity</comment>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>remark</source>
        <comment>severity</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1 is too small for a single ticket: %2, and one takes %3</source>
        <comment>place, limit, weight</comment>
        <translation>%1 reicht nicht für ein einziges Ticket: %2, und eines braucht %3</translation>
    </message>
    <message>
        <source>%1 leaves urgent tickets less room than all others: %2 against %3</source>
        <comment>place, limits</comment>
        <translation>%1 lässt dringenden Tickets weniger Platz als allen anderen: %2 gegen %3</translation>
    </message>
    <message>
        <source>%1: the cap of %2 lies above the %3 that nobody may pass</source>
        <comment>place, shares</comment>
        <translation>%1: Die Grenze von %2 liegt über den %3, die niemand überschreiten darf</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) meet(s) it now.</source>
        <translation>
            <numerusform>%n offenes Ticket betrifft das jetzt.</numerusform>
            <numerusform>%n offene Tickets betrifft das jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: there is no skill %2</source>
        <comment>place, name</comment>
        <translation>%1: Es gibt keine Fähigkeit %2</translation>
    </message>
    <message>
        <source>%1: there is no team %2</source>
        <comment>place, name</comment>
        <translation>%1: Es gibt kein Team %2</translation>
    </message>
    <message>
        <source>%1: there is no agent %2</source>
        <comment>place, name</comment>
        <translation>%1: Es gibt keinen Agenten %2</translation>
    </message>
    <message>
        <source>%1: there is no calendar %2</source>
        <comment>place, name</comment>
        <translation>%1: Es gibt keinen Kalender %2</translation>
    </message>
    <message>
        <source>%1: there is no queue %2</source>
        <comment>place, name</comment>
        <translation>%1: Es gibt keine Warteschlange %2</translation>
    </message>
    <message>
        <source>Nobody can have it, so it is left out of account. Mend the name or add the skill.</source>
        <translation>Niemand kann sie haben, deshalb bleibt sie außer Acht. Den Namen ausbessern oder die Fähigkeit anlegen.</translation>
    </message>
    <message>
        <source>Nobody is in it, so whatever is said of it reaches no one. Mend the name or add the team.</source>
        <translation>Niemand gehört dazu, deshalb erreicht diese Angabe niemanden. Den Namen ausbessern oder das Team anlegen.</translation>
    </message>
    <message>
        <source>Whatever is said of this agent reaches no one. Mend the name or take it out.</source>
        <translation>Was hier über diesen Agenten steht, erreicht niemanden. Den Namen ausbessern oder herausnehmen.</translation>
    </message>
    <message>
        <source>The promise runs in the usual working hours instead. Mend the name or add the calendar.</source>
        <translation>Die Zusage läuft stattdessen in den üblichen Arbeitszeiten. Den Namen ausbessern oder den Kalender anlegen.</translation>
    </message>
    <message>
        <source>Tickets that meet this rule go to the fallback queue instead. Mend the name or create the queue.</source>
        <translation>Tickets, auf die diese Regel passt, gehen stattdessen in die Auffangwarteschlange. Den Namen ausbessern oder die Warteschlange anlegen.</translation>
    </message>
    <message>
        <source>What no rule meets stays without a queue. Mend the name or create the queue.</source>
        <translation>Worauf keine Regel passt, bleibt ohne Warteschlange. Den Namen ausbessern oder die Warteschlange anlegen.</translation>
    </message>
    <message>
        <source>What this part says of it holds for no ticket. Mend the name or create the queue.</source>
        <translation>Was hier über sie steht, gilt für kein Ticket. Den Namen ausbessern oder die Warteschlange anlegen.</translation>
    </message>
    <message>
        <source>No ticket is ever in it. Mend the name or create the queue.</source>
        <translation>Darin liegt nie ein Ticket. Den Namen ausbessern oder die Warteschlange anlegen.</translation>
    </message>
    <message>
        <source>%1 is never reached</source>
        <comment>place</comment>
        <translation>%1 kommt nie an die Reihe</translation>
    </message>
    <message>
        <source>%1 contradicts another rule for the same tickets</source>
        <comment>place</comment>
        <translation>%1 widerspricht einer anderen Regel für dieselben Tickets</translation>
    </message>
    <message>
        <source>%1 has a condition that no ticket can meet</source>
        <comment>place</comment>
        <translation>%1 hat eine Bedingung, die kein Ticket erfüllen kann</translation>
    </message>
    <message>
        <source>%1 has a condition that every ticket meets</source>
        <comment>place</comment>
        <translation>%1 hat eine Bedingung, die jedes Ticket erfüllt</translation>
    </message>
    <message>
        <source>%1 never opens in time</source>
        <comment>place</comment>
        <translation>%1 öffnet nie rechtzeitig</translation>
    </message>
    <message>
        <source>%1 changes nothing</source>
        <comment>place</comment>
        <translation>%1 ändert nichts</translation>
    </message>
    <message>
        <source>%1 takes all its tickets first, so it never decides. Move it up, narrow the other one or remove it.</source>
        <comment>place</comment>
        <translation>%1 nimmt ihr alle Tickets vorweg, deshalb entscheidet sie nie. Nach oben schieben, die andere enger fassen oder entfernen.</translation>
    </message>
    <message>
        <source>%1 makes all its promises first, so it never counts. Move it up, narrow the other one or remove it.</source>
        <comment>place</comment>
        <translation>%1 gilt schon für alle ihre Tickets, deshalb zählt sie nie. Nach oben schieben, die andere enger fassen oder entfernen.</translation>
    </message>
    <message>
        <source>%1 says something else of them, and the upper of the two decides. Narrow one of them or make them agree.</source>
        <comment>place</comment>
        <translation>%1 legt für sie etwas anderes fest, und die obere von beiden entscheidet. Eine enger fassen oder beide angleichen.</translation>
    </message>
    <message>
        <source>It never takes part. Mend the condition or remove it.</source>
        <translation>Das wirkt nie mit. Die Bedingung ausbessern oder entfernen.</translation>
    </message>
    <message>
        <source>It chooses nothing: what stands below it gets no ticket. Mend the condition or remove it.</source>
        <translation>Sie wählt nichts aus: Was darunter steht, bekommt kein Ticket. Die Bedingung ausbessern oder entfernen.</translation>
    </message>
    <message>
        <source>It opens when the ticket is late already, or after everybody was asked. Let it open earlier or remove it.</source>
        <translation>Er öffnet, wenn das Ticket schon zu spät ist oder schon alle gefragt sind. Früher öffnen lassen oder entfernen.</translation>
    </message>
    <message>
        <source>Everybody is asked before it opens. Remove it, or let it open something else.</source>
        <translation>Bevor er öffnet, werden schon alle gefragt. Entfernen oder etwas anderes öffnen lassen.</translation>
    </message>
    <message>
        <source>No ticket of the queue asks for %1 as an optional skill. Remove it, or name a skill that can be dropped.</source>
        <comment>skill</comment>
        <translation>Kein Ticket der Warteschlange verlangt %1 als optionale Fähigkeit. Entfernen oder eine Fähigkeit nennen, die wegfallen kann.</translation>
    </message>
    <message>
        <source>%1 asks for %2, which nobody has</source>
        <comment>place, skill with level</comment>
        <translation>%1 verlangt %2, und niemand hat das</translation>
    </message>
    <message>
        <source>Overflow runs in a circle: %1</source>
        <comment>queues</comment>
        <translation>Der Überlauf läuft im Kreis: %1</translation>
    </message>
    <message>
        <source>%1 has no agents</source>
        <comment>place</comment>
        <translation>%1 hat keine Agenten</translation>
    </message>
    <message>
        <source>%1 finds nobody on %2</source>
        <comment>place, hours</comment>
        <translation>%1 findet niemanden: %2</translation>
    </message>
    <message>
        <source>%1 finds nobody for %2 on %3</source>
        <comment>place, skills, hours</comment>
        <translation>%1 findet niemanden für %2: %3</translation>
    </message>
    <message>
        <source>%1 goes to the lead, and %2 has none</source>
        <comment>place, team</comment>
        <translation>%1 geht an die Leitung, und %2 hat keine</translation>
    </message>
    <message>
        <source>There is no fallback queue</source>
        <translation>Es gibt keine Auffangwarteschlange</translation>
    </message>
    <message>
        <source>Nobody can teach %1</source>
        <comment>skill</comment>
        <translation>Niemand kann %1 lehren</translation>
    </message>
    <message>
        <source>%1 has the number %2 of something else</source>
        <comment>place, id</comment>
        <translation>%1 hat die Nummer %2, die schon vergeben ist</translation>
    </message>
    <message>
        <source>Nobody it holds for can ever get one. Raise the limit to one ticket&apos;s weight at least.</source>
        <translation>Niemand, für den es gilt, kann je eines bekommen. Die Grenze mindestens auf das Gewicht eines Tickets anheben.</translation>
    </message>
    <message>
        <source>An urgent ticket would wait where a normal one goes through. Raise the urgent limit.</source>
        <translation>Ein dringendes Ticket würde warten, wo ein normales durchgeht. Die Grenze für dringende anheben.</translation>
    </message>
    <message>
        <source>The lower of the two counts, and the buffer for urgent tickets is gone. Lower the cap.</source>
        <translation>Es gilt die niedrigere von beiden, und der Puffer für dringende Tickets ist weg. Die Grenze senken.</translation>
    </message>
    <message>
        <source>Each waits for the others&apos; help, so none has any to spare. Take one of these overflows out.</source>
        <translation>Jede hofft auf die Hilfe der anderen, und keine hat welche übrig. Einen dieser Überläufe herausnehmen.</translation>
    </message>
    <message>
        <source>Every ticket in it waits for good. Let somebody serve it, or name an overflow.</source>
        <translation>Jedes Ticket darin wartet für immer. Jemanden dafür einteilen oder einen Überlauf nennen.</translation>
    </message>
    <message>
        <source>Tickets that come in these hours wait until somebody is there. Plan a shift, widen the rule or name an overflow.</source>
        <translation>Tickets aus diesen Stunden warten, bis jemand da ist. Eine Schicht planen, die Regel weiter fassen oder einen Überlauf nennen.</translation>
    </message>
    <message>
        <source>Nobody is told when a ticket escalates. Name a lead of the team, or another target.</source>
        <translation>Niemand erfährt davon, wenn ein Ticket eskaliert. Eine Teamleitung oder ein anderes Ziel nennen.</translation>
    </message>
    <message>
        <source>What no rule meets stays without a queue, and nobody looks for it there. Name a fallback queue.</source>
        <translation>Worauf keine Regel passt, bleibt ohne Warteschlange, und dort sucht es niemand. Eine Auffangwarteschlange nennen.</translation>
    </message>
    <message>
        <source>Without an advanced colleague no ticket goes to somebody who is learning it. Train one first, or take the learners out.</source>
        <translation>Ohne Experten geht kein Ticket an Lernende. Zuerst jemanden ausbilden oder die Lernenden herausnehmen.</translation>
    </message>
    <message>
        <source>Records of decisions could not tell the two apart. Give one of them a new number.</source>
        <translation>Aufzeichnungen von Entscheidungen könnten beide nicht unterscheiden. Einer davon eine neue Nummer geben.</translation>
    </message>
    <message>
        <source>Nobody has it at any level, so these tickets wait for good. Make it optional, or let somebody learn it.</source>
        <translation>Niemand hat sie auf irgendeiner Stufe, deshalb warten diese Tickets für immer. Optional machen oder jemanden anlernen.</translation>
    </message>
    <message>
        <source>The best anybody has is level %1, so these tickets wait for good. Ask for that, make it optional, or let somebody learn it.</source>
        <comment>level</comment>
        <translation>Die höchste Stufe, die jemand hat, ist %1, deshalb warten diese Tickets für immer. Diese verlangen, optional machen oder jemanden anlernen.</translation>
    </message>
    <message>
        <source>%1 asks for %2 together, which nobody has</source>
        <comment>place, skills</comment>
        <translation>%1 verlangt %2 zusammen, was niemand hat</translation>
    </message>
    <message>
        <source>Each of them is there, but no one person has them all, so these tickets wait for good. Make one of them optional, or let somebody learn it.</source>
        <translation>Jede davon ist vorhanden, aber niemand hat alle; diese Tickets warten also für immer. Eine davon wünschen statt verlangen, oder jemanden sie lernen lassen.</translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Offen am Ende</translation>
    </message>
    <message>
        <source>Waiting at the end</source>
        <translation>Wartend am Ende</translation>
    </message>
    <message>
        <source>Reassigned</source>
        <translation>Neu zugewiesen</translation>
    </message>
    <message>
        <source>Reassigned, of those assigned</source>
        <translation>Neu zugewiesen, von den zugewiesenen</translation>
    </message>
    <message>
        <source>First agent lacked the skill</source>
        <translation>Erstem Agenten fehlte der Skill</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Reopened within 14 days</source>
        <translation>Innerhalb von 14 Tagen wieder geöffnet</translation>
    </message>
    <message>
        <source>First contact resolution</source>
        <translation>Lösung beim ersten Kontakt</translation>
    </message>
    <message>
        <source>SLA kept</source>
        <translation>SLA eingehalten</translation>
    </message>
    <message>
        <source>SLA kept: first response</source>
        <translation>SLA eingehalten: erste Antwort</translation>
    </message>
    <message>
        <source>SLA kept: resolution</source>
        <translation>SLA eingehalten: Lösung</translation>
    </message>
    <message>
        <source>SLA kept: next response</source>
        <translation>SLA eingehalten: nächste Antwort</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>Complex tickets</source>
        <translation>Komplexe Tickets</translation>
    </message>
    <message>
        <source>Effort, mean</source>
        <translation>Aufwand, Mittel</translation>
    </message>
    <message>
        <source>Handling, expected</source>
        <translation>Bearbeitung, erwartet</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>Erste Antwort, Median</translation>
    </message>
    <message>
        <source>First response, p90</source>
        <translation>Erste Antwort, p90</translation>
    </message>
    <message>
        <source>First response in working time, median</source>
        <translation>Erste Antwort in Arbeitszeit, Median</translation>
    </message>
    <message>
        <source>First response in working time, p90</source>
        <translation>Erste Antwort in Arbeitszeit, p90</translation>
    </message>
    <message>
        <source>Resolution, median</source>
        <translation>Lösung, Median</translation>
    </message>
    <message>
        <source>Resolution, p90</source>
        <translation>Lösung, p90</translation>
    </message>
    <message>
        <source>Resolution in working time, median</source>
        <translation>Lösung in Arbeitszeit, Median</translation>
    </message>
    <message>
        <source>Resolution in working time, p90</source>
        <translation>Lösung in Arbeitszeit, p90</translation>
    </message>
    <message>
        <source>Wait for an agent, median</source>
        <translation>Warten auf einen Agenten, Median</translation>
    </message>
    <message>
        <source>Wait for an agent, p90</source>
        <translation>Warten auf einen Agenten, p90</translation>
    </message>
    <message>
        <source>Age of what waits, median</source>
        <translation>Alter des Wartenden, Median</translation>
    </message>
    <message>
        <source>Age of what waits, p90</source>
        <translation>Alter des Wartenden, p90</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Agents in the utilization band</source>
        <translation>Agenten im Auslastungsband</translation>
    </message>
    <message>
        <source>Gini of tickets per agent</source>
        <translation>Gini der Tickets je Agent</translation>
    </message>
    <message>
        <source>Workload balance</source>
        <translation>Gleichmaß der Last</translation>
    </message>
    <message>
        <source>Queue depth, deviation across agents</source>
        <translation>Warteschlangentiefe, Streuung über Agenten</translation>
    </message>
    <message>
        <source>Load, deviation across agents</source>
        <translation>Last, Streuung über Agenten</translation>
    </message>
    <message>
        <source>Support performance score</source>
        <translation>Leistungspunkte des Supports</translation>
    </message>
    <message>
        <source>Skills that are silos</source>
        <translation>Skills, die Silos sind</translation>
    </message>
    <message>
        <source>Sustainable throughput, per agent and week</source>
        <translation>Tragbarer Durchsatz, je Agent und Woche</translation>
    </message>
    <message>
        <source>Trend of the wait for an agent</source>
        <translation>Trend des Wartens auf einen Agenten</translation>
    </message>
    <message>
        <source>Trend of the first response</source>
        <translation>Trend der ersten Antwort</translation>
    </message>
    <message>
        <source>Trend of escalations</source>
        <translation>Trend der Eskalationen</translation>
    </message>
    <message>
        <source>Trend of reopenings</source>
        <translation>Trend der Wiederöffnungen</translation>
    </message>
    <message>
        <source>Trend of complex tickets</source>
        <translation>Trend komplexer Tickets</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Customer tier</source>
        <translation>Kundenstufe</translation>
    </message>
    <message>
        <source>Effort class</source>
        <translation>Aufwandsklasse</translation>
    </message>
    <message>
        <source>Assignment method</source>
        <translation>Zuweisungsverfahren</translation>
    </message>
    <message>
        <source>There were no tickets in the period.</source>
        <translation>Im Zeitraum gab es keine Tickets.</translation>
    </message>
    <message>
        <source>The period is not over: figures are as of now.</source>
        <translation>Der Zeitraum ist nicht vorbei: Zahlen nach jetzigem Stand.</translation>
    </message>
    <message numerus="yes">
        <source>%n duration(s) would end before they begin and are left out.</source>
        <translation>
            <numerusform>%n Dauer würde enden, bevor sie beginnt, und bleibt außen vor.</numerusform>
            <numerusform>%n Dauern würden enden, bevor sie beginnen, und bleiben außen vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) have an event from before their creation.</source>
        <translation>
            <numerusform>%n Ticket hat ein Ereignis von vor seiner Anlage.</numerusform>
            <numerusform>%n Tickets haben ein Ereignis von vor ihrer Anlage.</numerusform>
        </translation>
    </message>
    <message>
        <source>No replies are on record: first response and first contact cannot be told.</source>
        <translation>Es sind keine Antworten aufgezeichnet: erste Antwort und erster Kontakt lassen sich nicht angeben.</translation>
    </message>
    <message>
        <source>Nothing was rated in the period.</source>
        <translation>Im Zeitraum wurde nichts bewertet.</translation>
    </message>
    <message>
        <source>No agent&apos;s working hours are known: utilization and balance cannot be told.</source>
        <translation>Von keinem Agenten sind Arbeitszeiten bekannt: Auslastung und Gleichmaß lassen sich nicht angeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) with tickets have no working hours and are left out of utilization and balance.</source>
        <translation>
            <numerusform>%n Agent mit Tickets hat keine Arbeitszeiten und fehlt bei Auslastung und Gleichmaß.</numerusform>
            <numerusform>%n Agenten mit Tickets haben keine Arbeitszeiten und fehlen bei Auslastung und Gleichmaß.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a level in any skill: misrouting cannot be told.</source>
        <translation>Niemand hat eine Stufe in einem Skill: Fehlleitung lässt sich nicht angeben.</translation>
    </message>
    <message>
        <source>No escalation is on record.</source>
        <translation>Es ist keine Eskalation aufgezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were resolved so lately that they may still come back.</source>
        <translation>
            <numerusform>%n Ticket wurde so spät gelöst, dass es noch zurückkommen kann.</numerusform>
            <numerusform>%n Tickets wurden so spät gelöst, dass sie noch zurückkommen können.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are judged by what their source says about the SLA.</source>
        <translation>
            <numerusform>%n Ticket wird danach beurteilt, was seine Quelle über das SLA sagt.</numerusform>
            <numerusform>%n Tickets werden danach beurteilt, was ihre Quelle über das SLA sagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The period is %n week(s) too short for the sustainable throughput.</source>
        <translation>
            <numerusform>Der Zeitraum ist %n Woche zu kurz für den tragbaren Durchsatz.</numerusform>
            <numerusform>Der Zeitraum ist %n Wochen zu kurz für den tragbaren Durchsatz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups are too many for trends.</source>
        <translation>
            <numerusform>%n Gruppe ist zu viel für Trends.</numerusform>
            <numerusform>%n Gruppen sind zu viele für Trends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) say nothing in a breakdown asked for and are left out there.</source>
        <translation>
            <numerusform>%n Zahl sagt in einer verlangten Aufteilung nichts und fehlt dort.</numerusform>
            <numerusform>%n Zahlen sagen in einer verlangten Aufteilung nichts und fehlen dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min a week</source>
        <comment>trend</comment>
        <translation>%1 min pro Woche</translation>
    </message>
    <message>
        <source>%1 % a week</source>
        <comment>trend, percentage points</comment>
        <translation>%1 % pro Woche</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>interval</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2 tickets in the period</source>
        <translation>%1 von %2 Tickets im Zeitraum</translation>
    </message>
    <message>
        <source>%1 of %2 created</source>
        <translation>%1 von %2 eingegangenen</translation>
    </message>
    <message>
        <source>%1 of %2 assigned</source>
        <translation>%1 von %2 zugewiesenen</translation>
    </message>
    <message>
        <source>%1 of %2 that require a skill</source>
        <translation>%1 von %2, die einen Skill verlangen</translation>
    </message>
    <message>
        <source>%1 of %2 resolved</source>
        <translation>%1 von %2 gelösten</translation>
    </message>
    <message>
        <source>%1 of %2 judged</source>
        <translation>%1 von %2 beurteilten</translation>
    </message>
    <message>
        <source>%1 of %2 rated</source>
        <translation>%1 von %2 bewerteten</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 von %2 offenen</translation>
    </message>
    <message>
        <source>%1 in %2 agents</source>
        <translation>%1 bei %2 Agenten</translation>
    </message>
    <message>
        <source>%1 of %2 minutes</source>
        <translation>%1 von %2 Minuten</translation>
    </message>
    <message>
        <source>%1 agents, %2 hours</source>
        <translation>%1 Agenten, %2 Stunden</translation>
    </message>
    <message>
        <source>%1 of %2 weeks</source>
        <translation>%1 von %2 Wochen</translation>
    </message>
    <message>
        <source>%1 of %2 skills</source>
        <translation>%1 von %2 Skills</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 von %2 Teilen</translation>
    </message>
    <message>
        <source>%1, few</source>
        <translation>%1, wenige</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>change of a share</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Revenue per ticket</source>
        <translation>Umsatz pro Ticket</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) are out of range and are left out.</source>
        <translation>
            <numerusform>%n Bewertung liegt außerhalb der Skala und bleibt außen vor.</numerusform>
            <numerusform>%n Bewertungen liegen außerhalb der Skala und bleiben außen vor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricsCommand</name>
    <message>
        <source>Measure a period: how much, how fast, how even, how well.</source>
        <translation>Einen Zeitraum messen: wie viel, wie schnell, wie gleichmäßig, wie gut.</translation>
    </message>
    <message>
        <source>Break the figures down, several times for several tables, with a comma for crossed ones: %1.</source>
        <translation>Die Zahlen aufteilen, mehrmals für mehrere Tabellen, mit Komma für gekreuzte: %1.</translation>
    </message>
    <message>
        <source>Only this one, several times for several; as the answer in JSON names them.</source>
        <translation>Nur diese, mehrmals für mehrere; mit den Namen der Antwort in JSON.</translation>
    </message>
    <message>
        <source>--by takes one or more of %1.</source>
        <translation>--by nimmt eines oder mehrere von %1.</translation>
    </message>
    <message>
        <source>There is no metric “%1”.</source>
        <translation>Die Kennzahl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
</context>
<context>
    <name>MetricsWriter</name>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>MoveCommand</name>
    <message>
        <source>Copy a workspace into an empty one, file or server, and prove that both hold the same.</source>
        <translation>Einen Arbeitsbereich in einen leeren kopieren, Datei oder Server, und beweisen, dass beide dasselbe enthalten.</translation>
    </message>
    <message>
        <source>The workspace there is; it stays as it is.</source>
        <translation>Der vorhandene Arbeitsbereich; er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>A file that is not there yet, or an empty database.</source>
        <translation>Eine Datei, die es noch nicht gibt, oder eine leere Datenbank.</translation>
    </message>
    <message>
        <source>move needs two workspaces: where from and where to.</source>
        <translation>move braucht zwei Arbeitsbereiche: woher und wohin.</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Umzug</translation>
    </message>
    <message>
        <source>There is something already in %1. Nothing was changed. Choose a new file or an empty database.</source>
        <translation>In %1 ist schon etwas. Nichts wurde geändert. Wählen Sie eine neue Datei oder eine leere Datenbank.</translation>
    </message>
    <message>
        <source>Broken off. Call the same move again to go on where it stopped.</source>
        <translation>Abgebrochen. Rufen Sie denselben Umzug noch einmal auf, um dort weiterzumachen.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>SHA-256 begins with</source>
        <translation>SHA-256 beginnt mit</translation>
    </message>
    <message>
        <source>%1 holds the same %2 rows as %3, counted and compared table by table.</source>
        <translation>%1 enthält dieselben %2 Zeilen wie %3, Tabelle für Tabelle gezählt und verglichen.</translation>
    </message>
</context>
<context>
    <name>NameMeant</name>
    <message>
        <source>Several have this name: %1. Write the number.</source>
        <translation>Mehrere heißen so: %1. Schreiben Sie die Nummer.</translation>
    </message>
    <message>
        <source>%1 may mean several: %2. Write the whole name.</source>
        <translation>%1 kann mehrere meinen: %2. Schreiben Sie den ganzen Namen.</translation>
    </message>
    <message>
        <source>There is no agent %1. The names are in: evenkeelctl skills list.</source>
        <translation>Es gibt keinen Agenten %1. Die Namen zeigt: evenkeelctl skills list.</translation>
    </message>
    <message>
        <source>There is no skill %1. The names are in: evenkeelctl skills list.</source>
        <translation>Es gibt keine Fähigkeit %1. Die Namen zeigt: evenkeelctl skills list.</translation>
    </message>
    <message>
        <source>There is no team %1. The names are in: evenkeelctl skills list.</source>
        <translation>Es gibt kein Team %1. Die Namen zeigt: evenkeelctl skills list.</translation>
    </message>
</context>
<context>
    <name>NowFigures</name>
    <message>
        <source>No agents are known. Import tickets with the agents who handled them (Ctrl+I).</source>
        <translation>Es sind keine Agenten bekannt. Importieren Sie Tickets mit den Agenten, die sie bearbeitet haben (Strg+I).</translation>
    </message>
    <message>
        <source>Nobody is on shift at this moment. Shifts are planned on the page Calendar; usual hours can be proposed from history.</source>
        <translation>Im Augenblick ist niemand im Dienst. Schichten werden auf der Seite Kalender geplant; übliche Zeiten lassen sich aus dem Verlauf vorschlagen.</translation>
    </message>
    <message>
        <source>Who has room, who is over</source>
        <translation>Wer Platz hat, wer zu viel hat</translation>
    </message>
    <message>
        <source>Load / capacity of each agent on shift.</source>
        <translation>Last / Kapazität jedes Agenten im Dienst.</translation>
    </message>
    <message>
        <source>Target %1 to %2</source>
        <translation>Ziel %1 bis %2</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 in the buffer</source>
        <translation>%1 im Puffer</translation>
    </message>
    <message>
        <source>%1 in the target</source>
        <translation>%1 im Ziel</translation>
    </message>
    <message>
        <source>%1 with room</source>
        <translation>%1 mit Platz</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Load, %</source>
        <translation>Last, %</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>Komplex</translation>
    </message>
    <message>
        <source>%1: %2
%3 tickets, %4 of them complex</source>
        <translation>%1: %2
%3 Tickets, davon %4 komplex</translation>
    </message>
    <message>
        <source>With %1 now</source>
        <translation>Jetzt bei %1</translation>
    </message>
    <message>
        <source>Complex tickets in flight</source>
        <translation>Komplexe Tickets in Arbeit</translation>
    </message>
    <message>
        <source>Tickets of effort 7 to 10 that take capacity now, by agent on shift.</source>
        <translation>Tickets mit Aufwand 7 bis 10, die jetzt Kapazität nehmen, je Agent im Dienst.</translation>
    </message>
    <message>
        <source>Nobody on shift has a complex ticket in flight.</source>
        <translation>Niemand im Dienst hat ein komplexes Ticket in Arbeit.</translation>
    </message>
    <message>
        <source>Complex tickets</source>
        <translation>Komplexe Tickets</translation>
    </message>
    <message>
        <source>Complex, with %1 now</source>
        <translation>Komplex, jetzt bei %1</translation>
    </message>
    <message>
        <source>Coverage of the next hours</source>
        <translation>Besetzung der nächsten Stunden</translation>
    </message>
    <message>
        <source>Effort the agents there can do, less shrinkage, against what these hours of the week ask on average.</source>
        <translation>Aufwand, den die Anwesenden schaffen, abzüglich Schwund, gegen das, was diese Stunden der Woche im Mittel verlangen.</translation>
    </message>
    <message>
        <source>No shifts and no demand are known for these hours. Plan shifts on the page Calendar.</source>
        <translation>Für diese Stunden sind weder Schichten noch Bedarf bekannt. Planen Sie Schichten auf der Seite Kalender.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Agents there</source>
        <translation>Anwesende</translation>
    </message>
    <message>
        <source>Can be done, h</source>
        <translation>Zu schaffen, Std.</translation>
    </message>
    <message>
        <source>Is asked, h</source>
        <translation>Verlangt, Std.</translation>
    </message>
    <message>
        <source>Spare, h</source>
        <translation>Übrig, Std.</translation>
    </message>
    <message>
        <source>%1 h short</source>
        <translation>%1 Std. fehlen</translation>
    </message>
    <message>
        <source>%1 h to spare</source>
        <translation>%1 Std. übrig</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln agents are on shift</source>
        <translation>
            <numerusform>%1 von %Ln Agent im Dienst</numerusform>
            <numerusform>%1 von %Ln Agenten im Dienst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in flight, with agents on shift or not</source>
        <translation>
            <numerusform>%Ln in Arbeit, bei Agenten im Dienst oder nicht</numerusform>
            <numerusform>%Ln in Arbeit, bei Agenten im Dienst oder nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
%Ln complex tickets in flight</source>
        <translation>
            <numerusform>%1
%Ln komplexes Ticket in Arbeit</numerusform>
            <numerusform>%1
%Ln komplexe Tickets in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 h short in %Ln hours</source>
        <translation>
            <numerusform>%1 Std. fehlen in %Ln Stunde</numerusform>
            <numerusform>%1 Std. fehlen in %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Covered in all %Ln hours</source>
        <translation>
            <numerusform>Besetzt in %Ln Stunde</numerusform>
            <numerusform>Besetzt in allen %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; asked: mean of %Ln weeks</source>
        <translation>
            <numerusform>; verlangt: Mittel aus %Ln Woche</numerusform>
            <numerusform>; verlangt: Mittel aus %Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %3
%Ln agents there, %4 h can be done
%5 h asked</source>
        <translation>
            <numerusform>%1 bis %2: %3
%Ln anwesend, %4 Std. zu schaffen
%5 Std. verlangt</numerusform>
            <numerusform>%1 bis %2: %3
%Ln anwesend, %4 Std. zu schaffen
%5 Std. verlangt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffersCommand</name>
    <message>
        <source>List the offers that wait for an answer, accept or decline one.</source>
        <translation>Angebote auflisten, die auf Antwort warten, eines annehmen oder ablehnen.</translation>
    </message>
    <message>
        <source>How the offer is answered; without it, list.</source>
        <translation>Wie das Angebot beantwortet wird; ohne das: auflisten.</translation>
    </message>
    <message>
        <source>Its number, as the source or the workspace knows it.</source>
        <translation>Seine Nummer, wie die Quelle oder der Arbeitsbereich sie kennt.</translation>
    </message>
    <message>
        <source>Who answers; without it whoever was asked.</source>
        <translation>Wer antwortet; ohne das, wer gefragt wurde.</translation>
    </message>
    <message>
        <source>With decline: why; kept with the ticket.</source>
        <translation>Bei decline: warum; bleibt beim Ticket.</translation>
    </message>
    <message>
        <source>--agent and --reason go with accept or decline.</source>
        <translation>--agent und --reason gehören zu accept oder decline.</translation>
    </message>
    <message>
        <source>Offers are answered with accept or decline, not with %1.</source>
        <translation>Angebote werden mit accept oder decline beantwortet, nicht mit %1.</translation>
    </message>
    <message>
        <source>The offer of which ticket?</source>
        <translation>Das Angebot welches Tickets?</translation>
    </message>
    <message>
        <source>--reason goes with decline.</source>
        <translation>--reason gehört zu decline.</translation>
    </message>
    <message>
        <source>Declining needs a reason: --reason TEXT.</source>
        <translation>Ablehnen braucht einen Grund: --reason TEXT.</translation>
    </message>
    <message numerus="yes">
        <source>%n offers wait for an answer.</source>
        <translation>
            <numerusform>%n Angebot wartet auf Antwort.</numerusform>
            <numerusform>%n Angebote warten auf Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>over</source>
        <translation>um</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Offered to</source>
        <translation>Angeboten an</translation>
    </message>
    <message>
        <source>Minutes open</source>
        <translation>Minuten offen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>Ticket %1 is not offered to anybody now. Nothing was changed.</source>
        <translation>Ticket %1 ist jetzt niemandem angeboten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Ticket %1 is offered to %2, not to %3. Nothing was changed.</source>
        <translation>Ticket %1 ist %2 angeboten, nicht %3. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 has ticket %2 now.</source>
        <comment>agent, ticket</comment>
        <translation>%1 hat jetzt Ticket %2.</translation>
    </message>
    <message>
        <source>%1 declined ticket %2; it waits for somebody else.</source>
        <comment>agent, ticket</comment>
        <translation>%1 hat Ticket %2 abgelehnt; es wartet auf jemand anderen.</translation>
    </message>
    <message>
        <source>%1 cannot take ticket %2 now, stopped by: %3. Nothing was changed.</source>
        <translation>%1 kann Ticket %2 jetzt nicht nehmen, gescheitert an: %3. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The time to answer the offer of ticket %1 to %2 ended at %3. Nothing was changed.</source>
        <comment>ticket, agent, time</comment>
        <translation>Die Zeit, das Angebot von Ticket %1 an %2 zu beantworten, endete um %3. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Share of SLA used</source>
        <translation>Verbrauchter Anteil der SLA-Zeit</translation>
    </message>
    <message>
        <source>Cost of delay per minute of work</source>
        <translation>Verzugskosten je Arbeitsminute</translation>
    </message>
    <message>
        <source>Priority, then share of SLA used</source>
        <translation>Priorität, dann Anteil der SLA-Zeit</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Ältestes zuerst</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, lifted for every %2 of waiting</source>
        <comment>order, span of time</comment>
        <translation>%1, angehoben je %2 Wartezeit</translation>
    </message>
    <message>
        <source>The ticket that has used most of its SLA comes first.</source>
        <translation>Zuerst kommt das Ticket, das am meisten von seiner SLA-Zeit verbraucht hat.</translation>
    </message>
    <message>
        <source>The ticket whose delay costs most for each minute of work comes first.</source>
        <translation>Zuerst kommt das Ticket, dessen Verzug je Arbeitsminute am meisten kostet.</translation>
    </message>
    <message>
        <source>The highest priority comes first, within it the ticket that has used most of its SLA.</source>
        <translation>Zuerst kommt die höchste Priorität, innerhalb davon das Ticket, das am meisten von seiner SLA-Zeit verbraucht hat.</translation>
    </message>
    <message>
        <source>The oldest ticket comes first.</source>
        <translation>Zuerst kommt das älteste Ticket.</translation>
    </message>
    <message>
        <source>Tickets are taken in this order: %1.</source>
        <translation>Tickets kommen in dieser Reihenfolge dran: %1.</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between fields</comment>
        <translation>, dann </translation>
    </message>
    <message>
        <source>Every %1 of waiting lifts a ticket, so that none is left behind.</source>
        <translation>Alle %1 Wartezeit rückt ein Ticket vor, damit keines liegen bleibt.</translation>
    </message>
    <message>
        <source>most of the SLA used first</source>
        <translation>am meisten SLA-Zeit verbraucht zuerst</translation>
    </message>
    <message>
        <source>least of the SLA used first</source>
        <translation>am wenigsten SLA-Zeit verbraucht zuerst</translation>
    </message>
    <message>
        <source>highest priority first</source>
        <translation>höchste Priorität zuerst</translation>
    </message>
    <message>
        <source>lowest priority first</source>
        <translation>niedrigste Priorität zuerst</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>latest due first</source>
        <translation>zuletzt fällige zuerst</translation>
    </message>
    <message>
        <source>soonest due first</source>
        <translation>zuerst fällige zuerst</translation>
    </message>
    <message>
        <source>greatest effort first</source>
        <translation>größter Aufwand zuerst</translation>
    </message>
    <message>
        <source>least effort first</source>
        <translation>kleinster Aufwand zuerst</translation>
    </message>
    <message>
        <source>most often reopened first</source>
        <translation>am häufigsten wiedereröffnet zuerst</translation>
    </message>
    <message>
        <source>least often reopened first</source>
        <translation>am seltensten wiedereröffnet zuerst</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>evenkeelctl: %1</source>
        <translation>evenkeelctl: %1</translation>
    </message>
    <message>
        <source>evenkeelctl: %1
See evenkeelctl %2.</source>
        <translation>evenkeelctl: %1
Siehe evenkeelctl %2.</translation>
    </message>
</context>
<context>
    <name>PeriodOptions</name>
    <message>
        <source>The period&apos;s first moment; without it 28 days before its end.</source>
        <translation>Der erste Moment des Zeitraums; ohne Angabe 28 Tage vor seinem Ende.</translation>
    </message>
    <message>
        <source>The moment after its last; without it now.</source>
        <translation>Der Moment nach dem letzten; ohne Angabe jetzt.</translation>
    </message>
    <message>
        <source>--to takes a time like 2016-03-16T10:00Z.</source>
        <translation>--to nimmt eine Zeit wie 2016-03-16T10:00Z.</translation>
    </message>
    <message>
        <source>--from takes a time like 2016-03-16T10:00Z.</source>
        <translation>--from nimmt eine Zeit wie 2016-03-16T10:00Z.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The period is longer than ten years.</source>
        <translation>Der Zeitraum ist länger als zehn Jahre.</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 over %2 %</source>
        <comment>agents, load</comment>
        <translation>%1 über %2 %</translation>
    </message>
    <message>
        <source>%1 below %2 %</source>
        <comment>agents, load</comment>
        <translation>%1 unter %2 %</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>an age</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>an age</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>Tickets</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>General settings</source>
        <translation>Allgemeine Einstellungen</translation>
    </message>
    <message>
        <source>Triage rule %1</source>
        <translation>Triageregel %1</translation>
    </message>
    <message>
        <source>A triage rule</source>
        <translation>Eine Triageregel</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Warteschlange %1</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Affinity</source>
        <translation>Kundenbezug</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Escalation rule %1</source>
        <translation>Eskalationsregel %1</translation>
    </message>
    <message>
        <source>An escalation rule</source>
        <translation>Eine Eskalationsregel</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>SLA targets</source>
        <translation>SLA-Ziele</translation>
    </message>
    <message>
        <source>SLA rule %1</source>
        <translation>SLA-Regel %1</translation>
    </message>
    <message>
        <source>An SLA rule</source>
        <translation>Eine SLA-Regel</translation>
    </message>
    <message>
        <source>Calendar %1</source>
        <translation>Kalender %1</translation>
    </message>
    <message>
        <source>Rule %1 of %2</source>
        <comment>number, queue</comment>
        <translation>Regel %1 von %2</translation>
    </message>
    <message>
        <source>A rule of %1</source>
        <comment>queue</comment>
        <translation>Eine Regel von %1</translation>
    </message>
    <message>
        <source>Ring %1 of rule %2 of %3</source>
        <comment>number, number, queue</comment>
        <translation>Ring %1 der Regel %2 von %3</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Capacity share of %1</source>
        <comment>agent or team</comment>
        <translation>Kapazitätsanteil von %1</translation>
    </message>
    <message>
        <source>A capacity profile</source>
        <translation>Ein Kapazitätsprofil</translation>
    </message>
    <message>
        <source>Capacity profile %1</source>
        <translation>Kapazitätsprofil %1</translation>
    </message>
    <message>
        <source>Leads and substitutes</source>
        <translation>Leitungen und Vertretungen</translation>
    </message>
</context>
<context>
    <name>PolicyAuditCommand</name>
    <message>
        <source>Compare what the policy in force would have done with what was done, rule by rule.</source>
        <translation>Vergleichen, was das geltende Regelwerk getan hätte und was getan wurde, Regel für Regel.</translation>
    </message>
    <message>
        <source>Name at most so many tickets of each rule that went elsewhere; 0: all of them. Without it 20.</source>
        <translation>Höchstens so viele Tickets jeder Regel nennen, die anderswohin gingen; 0: alle. Sonst 20.</translation>
    </message>
    <message>
        <source>--tickets takes a number from 0 on.</source>
        <translation>--tickets nimmt eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>Replaying the desk</source>
        <translation>Der Desk wird nachgespielt</translation>
    </message>
</context>
<context>
    <name>PolicyAuditWriter</name>
    <message>
        <source>%1 (%2)</source>
        <comment>who, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>%1 – %2 %</source>
        <comment>from, to</comment>
        <translation>%1 – %2 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Befolgt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>Where the rest went</source>
        <translation>Wohin der Rest ging</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>PolicyClash</name>
    <message>
        <source>Theirs: %1</source>
        <comment>a sentence</comment>
        <translation>Dort: %1</translation>
    </message>
    <message>
        <source>Both alike: %1</source>
        <comment>a sentence</comment>
        <translation>Beide gleich: %1</translation>
    </message>
    <message>
        <source>Theirs: %1 Yours: %2</source>
        <comment>sentences about the same thing</comment>
        <translation>Dort: %1 Hier: %2</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <comment>a sentence</comment>
        <translation>Hier: %1</translation>
    </message>
</context>
<context>
    <name>PolicyCommand</name>
    <message>
        <source>Show, check, explain, save and compare policies.</source>
        <translation>Regelwerke zeigen, prüfen, erklären, speichern und vergleichen.</translation>
    </message>
    <message>
        <source>A policy file or the number of a saved version; without it what is in force. set takes a file, diff takes two.</source>
        <translation>Eine Regelwerksdatei oder die Nummer einer gespeicherten Fassung; ohne Angabe das geltende. set nimmt eine Datei, diff nimmt zwei.</translation>
    </message>
    <message>
        <source>With show: write the policy to this file.</source>
        <translation>Bei show: das Regelwerk in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>With set: why, for the history.</source>
        <translation>Bei set: der Grund, für den Verlauf.</translation>
    </message>
    <message>
        <source>diff takes two policies.</source>
        <translation>diff nimmt zwei Regelwerke.</translation>
    </message>
    <message>
        <source>%1 takes one policy at most.</source>
        <translation>%1 nimmt höchstens ein Regelwerk.</translation>
    </message>
    <message>
        <source>Put which file in force?</source>
        <translation>Welche Datei soll gelten?</translation>
    </message>
    <message>
        <source>history takes no policy.</source>
        <translation>history nimmt kein Regelwerk.</translation>
    </message>
    <message>
        <source>policy takes show, lint, explain, set, history or diff.</source>
        <translation>policy nimmt show, lint, explain, set, history oder diff.</translation>
    </message>
    <message>
        <source>Policy %1 is in %2. Change it there and put it in force with evenkeelctl policy set.</source>
        <translation>Regelwerk %1 steht in %2. Dort ändern und mit evenkeelctl policy set in Kraft setzen.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this policy on this desk.</source>
        <translation>An diesem Regelwerk ist hier nichts auszusetzen.</translation>
    </message>
    <message>
        <source>Stops work: %1. Risks: %2. Remarks: %3.</source>
        <translation>Hält Arbeit auf: %1. Risiken: %2. Hinweise: %3.</translation>
    </message>
    <message>
        <source>Policy %1 is in force.</source>
        <translation>Regelwerk %1 gilt.</translation>
    </message>
    <message>
        <source>The file was made from version %1, and %2 was the newest. evenkeelctl policy diff %2 %3 says what is different now.</source>
        <translation>Die Datei stammt von Fassung %1, und %2 war die neueste. evenkeelctl policy diff %2 %3 sagt, was jetzt anders ist.</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>No policy was saved yet; the standard policy is in force.</source>
        <translation>Noch wurde kein Regelwerk gespeichert; es gilt das Standardregelwerk.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>show a policy, lint: find what is wrong with it, explain it in plain words, set: put a file in force, history: list the saved versions, or diff: say how two differ.</source>
        <translation>show: ein Regelwerk zeigen, lint: prüfen, explain: in Worten sagen, set: eine Datei in Kraft setzen, history: die gespeicherten Fassungen auflisten, diff: sagen, worin sich zwei unterscheiden.</translation>
    </message>
    <message>
        <source>With set: save it even if it stops work that goes on now.</source>
        <translation>Bei set: speichern, auch wenn es Arbeit aufhält, die jetzt läuft.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) would stop work that goes on now. Nothing was changed. Mend the file, or save it all the same with --force.</source>
        <translation>
            <numerusform>%n Befund würde Arbeit aufhalten, die jetzt läuft. Es wurde nichts geändert. Die Datei ausbessern oder sie mit --force trotzdem speichern.</numerusform>
            <numerusform>%n Befunde würden Arbeit aufhalten, die jetzt läuft. Es wurde nichts geändert. Die Datei ausbessern oder sie mit --force trotzdem speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>With set: only where this is still the newest version; otherwise nothing is saved, and the exit code is 4.</source>
        <translation>Mit set: nur, wo dies noch die neueste Fassung ist; sonst wird nichts gespeichert, und der Rückgabewert ist 4.</translation>
    </message>
    <message>
        <source>--based-on takes the number of a version.</source>
        <translation>--based-on nimmt die Nummer einer Fassung.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Policy %1 was put in force by %2 at %3; yours is based on %4. Nothing was changed. evenkeelctl policy diff %4 %1 says what is different; put what is yours into %1 and set that.</source>
        <translation>Regelwerk %1 wurde von %2 um %3 in Kraft gesetzt; Ihres beruht auf %4. Nichts wurde geändert. evenkeelctl policy diff %4 %1 sagt, was anders ist; tragen Sie Ihres in %1 ein und setzen Sie das.</translation>
    </message>
</context>
<context>
    <name>PolicySource</name>
    <message>
        <source>%1 is no policy that can be used: %2. Nothing was changed. Mend that place and try again.</source>
        <translation>%1 ist kein brauchbares Regelwerk: %2. Es wurde nichts geändert. Diese Stelle ausbessern und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no version %1 of the policy. evenkeelctl policy history lists them.</source>
        <translation>Eine Fassung %1 des Regelwerks gibt es nicht. evenkeelctl policy history listet alle auf.</translation>
    </message>
    <message>
        <source>There is no file %1. Give the name of a policy file, or the number of a version.</source>
        <translation>Die Datei %1 gibt es nicht. Den Namen einer Regelwerksdatei oder die Nummer einer Fassung angeben.</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>%1. %2</source>
        <comment>number, what a rule says</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. (switched off) %2</source>
        <comment>number, what a rule says</comment>
        <translation>%1. (ausgeschaltet) %2</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>number, name, what a rule says</comment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>%1. %2 (switched off): %3</source>
        <comment>number, name, what a rule says</comment>
        <translation>%1. %2 (ausgeschaltet): %3</translation>
    </message>
    <message>
        <source>How a ticket finds its queue</source>
        <translation>Wie ein Ticket seine Warteschlange findet</translation>
    </message>
    <message>
        <source>The first of these that fits counts. What meets none goes to the desk&apos;s own fallback queue and says why.</source>
        <translation>Es gilt die erste, die passt. Worauf keine passt, geht in die eigene Auffangwarteschlange und sagt, warum.</translation>
    </message>
    <message>
        <source>The first of these that fits counts. What meets none goes to %1 and says why.</source>
        <comment>queue</comment>
        <translation>Es gilt die erste, die passt. Worauf keine passt, geht an %1 und sagt, warum.</translation>
    </message>
    <message>
        <source>Tickets stay in the queue they come in with; those without one go to the desk&apos;s own fallback queue.</source>
        <translation>Tickets bleiben in der Warteschlange, mit der sie kommen; die ohne gehen in die eigene Auffangwarteschlange.</translation>
    </message>
    <message>
        <source>Tickets stay in the queue they come in with; those without one go to %1.</source>
        <comment>queue</comment>
        <translation>Tickets bleiben in der Warteschlange, mit der sie kommen; die ohne gehen an %1.</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Warteschlange %1</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>All other queues</source>
        <translation>Alle anderen Warteschlangen</translation>
    </message>
    <message>
        <source>How full agents get</source>
        <translation>Wie voll Agenten werden</translation>
    </message>
    <message>
        <source>What protects agents</source>
        <translation>Was Agenten schützt</translation>
    </message>
    <message>
        <source>When a ticket escalates</source>
        <translation>Wann ein Ticket eskaliert</translation>
    </message>
    <message>
        <source>Nothing escalates by itself.</source>
        <translation>Nichts eskaliert von selbst.</translation>
    </message>
    <message>
        <source>What is promised to customers</source>
        <translation>Was Kunden zugesagt ist</translation>
    </message>
    <message>
        <source>No condition</source>
        <translation>Keine Bedingung</translation>
    </message>
</context>
<context>
    <name>PolicyWriter</name>
    <message>
        <source>%1: %2</source>
        <comment>queue, its order</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2; overflow %3</source>
        <comment>queue, its order, another queue</comment>
        <translation>%1: %2; Überlauf %3</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>rule</comment>
        <translation>%1 (aus)</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a rule</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>When</source>
        <comment>condition of a rule</comment>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>candidates of a rule</comment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>outcome of a rule</comment>
        <translation>Dann</translation>
    </message>
    <message>
        <source>The standard policy; nobody has saved another one yet.</source>
        <translation>Das Standardregelwerk; noch hat niemand ein anderes gespeichert.</translation>
    </message>
    <message>
        <source>Policy %1, valid from %2.</source>
        <translation>Regelwerk %1, gültig ab %2.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>shares</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Urgent up to</source>
        <translation>Dringende bis</translation>
    </message>
    <message>
        <source>Triage rules</source>
        <translation>Triageregeln</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Assignment rules</source>
        <translation>Zuweisungsregeln</translation>
    </message>
    <message>
        <source>Capacity profiles</source>
        <translation>Kapazitätsprofile</translation>
    </message>
    <message>
        <source>Escalation rules</source>
        <translation>Eskalationsregeln</translation>
    </message>
    <message>
        <source>SLA rules</source>
        <translation>SLA-Regeln</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Beide sagen dasselbe.</translation>
    </message>
</context>
<context>
    <name>PresenceDialog</name>
    <message>
        <source>&amp;Presence</source>
        <translation>&amp;Präsenz</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Ends at a time</source>
        <translation>Endet zu einer Zeit</translation>
    </message>
    <message>
        <source>End of this presence</source>
        <translation>Ende dieser Präsenz</translation>
    </message>
    <message>
        <source>Only available agents get tickets from routing. Afterwards presence follows the shift again.</source>
        <translation>Nur verfügbare Agenten bekommen Tickets zugeteilt. Danach folgt die Präsenz wieder der Schicht.</translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message>
        <source>first response in %1, resolution in %2</source>
        <comment>promise</comment>
        <translation>Erstantwort in %1, Lösung in %2</translation>
    </message>
    <message>
        <source>first response in %1, each further response in %2, resolution in %3</source>
        <comment>promise</comment>
        <translation>Erstantwort in %1, jede weitere Antwort in %2, Lösung in %3</translation>
    </message>
    <message>
        <source>All tickets are promised: %1.</source>
        <comment>promise</comment>
        <translation>Für alle Tickets ist zugesagt: %1.</translation>
    </message>
    <message>
        <source>Tickets where %1 are promised: %2.</source>
        <comment>conditions, promise</comment>
        <translation>Für Tickets mit „%1“ ist zugesagt: %2.</translation>
    </message>
    <message>
        <source>The clock runs by the calendar %1.</source>
        <comment>calendar</comment>
        <translation>Die Uhr läuft nach dem Kalender %1.</translation>
    </message>
    <message>
        <source>Priority %1: %2.</source>
        <comment>priority, promise</comment>
        <translation>Priorität %1: %2.</translation>
    </message>
    <message>
        <source>There are no working hours, so no clock ever runs.</source>
        <translation>Es gibt keine Arbeitszeiten, deshalb läuft nie eine Uhr.</translation>
    </message>
    <message>
        <source>The clocks run in working hours: %1 (%2).</source>
        <comment>hours, zone</comment>
        <translation>Die Uhren laufen in der Arbeitszeit: %1 (%2).</translation>
    </message>
    <message>
        <source>They stand while a ticket is %1.</source>
        <comment>statuses</comment>
        <translation>Sie stehen, solange ein Ticket den Status %1 hat.</translation>
    </message>
    <message>
        <source>A ticket is at risk from %1 of its SLA on.</source>
        <comment>share</comment>
        <translation>Ein Ticket ist ab %1 seiner SLA-Zeit gefährdet.</translation>
    </message>
    <message>
        <source>Calendar %1: clocks run at all hours of all days.</source>
        <comment>calendar</comment>
        <translation>Kalender %1: Die Uhren laufen rund um die Uhr an allen Tagen.</translation>
    </message>
    <message>
        <source>Calendar %1: it has no hours, so clocks never run.</source>
        <comment>calendar</comment>
        <translation>Kalender %1: Er hat keine Zeiten, deshalb läuft nie eine Uhr.</translation>
    </message>
    <message>
        <source>Calendar %1: clocks run %2 (%3).</source>
        <comment>calendar, hours, zone</comment>
        <translation>Kalender %1: Die Uhren laufen %2 (%3).</translation>
    </message>
    <message>
        <source>They stand on these days: %1.</source>
        <comment>dates</comment>
        <translation>Sie stehen an diesen Tagen: %1.</translation>
    </message>
</context>
<context>
    <name>ProposalService</name>
    <message>
        <source>%1 and related</source>
        <translation>%1 u. Ä.</translation>
    </message>
</context>
<context>
    <name>ProposalsDialog</name>
    <message>
        <source>Proposals from history</source>
        <translation>Vorschläge aus dem Verlauf</translation>
    </message>
    <message>
        <source>Progress of reading history</source>
        <translation>Fortschritt beim Lesen des Verlaufs</translation>
    </message>
    <message>
        <source>Parts of the proposal</source>
        <translation>Teile des Vorschlags</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Take these &amp;skills and levels</source>
        <translation>Diese &amp;Fähigkeiten und Stufen übernehmen</translation>
    </message>
    <message>
        <source>Double-click a name to change it. On the next tab stands who has which level.</source>
        <translation>Ein Doppelklick ändert einen Namen. Wer welche Stufe hat, steht auf dem nächsten Reiter.</translation>
    </message>
    <message>
        <source>Proposed skills</source>
        <translation>Vorgeschlagene Fähigkeiten</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Levels come from how many tickets an agent solved, how fast, and how many were passed on. Hover a level to see what it rests on.</source>
        <translation>Die Stufen ergeben sich daraus, wie viele Tickets jemand gelöst hat, wie schnell, und wie viele weitergegeben wurden. Worauf eine Stufe beruht, zeigt sie unter dem Mauszeiger.</translation>
    </message>
    <message>
        <source>Proposed levels by agent and skill</source>
        <translation>Vorgeschlagene Stufen nach Agent und Fähigkeit</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Take these &amp;efforts and handling times</source>
        <translation>Diese Auf&amp;wandswerte und Bearbeitungszeiten übernehmen</translation>
    </message>
    <message>
        <source>Proposed effort by category</source>
        <translation>Vorgeschlagener Aufwand nach Kategorie</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Take these working &amp;hours</source>
        <translation>Diese Arbeits&amp;zeiten übernehmen</translation>
    </message>
    <message>
        <source>Proposed working hours by agent</source>
        <translation>Vorgeschlagene Arbeitszeiten nach Agent</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>ProtectionWords</name>
    <message numerus="yes">
        <source>Tickets of effort %1 and more are complex; nobody gets another one while %n of them is (are) in flight.</source>
        <translation>
            <numerusform>Tickets ab Aufwand %1 sind komplex; niemand bekommt ein weiteres, solange %n davon in Arbeit ist.</numerusform>
            <numerusform>Tickets ab Aufwand %1 sind komplex; niemand bekommt ein weiteres, solange %n davon in Arbeit sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the first %1 of a shift nobody gets more than %n new ticket(s).</source>
        <translation>
            <numerusform>In den ersten %1 einer Schicht bekommt niemand mehr als %n neues Ticket.</numerusform>
            <numerusform>In den ersten %1 einer Schicht bekommt niemand mehr als %n neue Tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the first %1 after time off nobody gets more than %n new ticket(s).</source>
        <translation>
            <numerusform>In den ersten %1 nach einer Abwesenheit bekommt niemand mehr als %n neues Ticket.</numerusform>
            <numerusform>In den ersten %1 nach einer Abwesenheit bekommt niemand mehr als %n neue Tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets a ticket that is expected to outlast the shift.</source>
        <translation>Niemand bekommt ein Ticket, das voraussichtlich länger dauert als die Schicht.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody gets more than %n ticket(s) within an hour.</source>
        <translation>
            <numerusform>Niemand bekommt mehr als %n Ticket in einer Stunde.</numerusform>
            <numerusform>Niemand bekommt mehr als %n Tickets in einer Stunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>A ticket of effort %1 or more opens a focus block: its agent gets nothing new for %2, or until it is resolved.</source>
        <translation>Ein Ticket mit Aufwand %1 oder mehr öffnet eine Fokuszeit: Der Agent bekommt %2 lang nichts Neues oder bis es gelöst ist.</translation>
    </message>
    <message>
        <source>Agents who are present outside their shift get tickets as usual.</source>
        <translation>Wer außerhalb der Schicht anwesend ist, bekommt Tickets wie sonst.</translation>
    </message>
    <message>
        <source>Agents who are present outside their shift get urgent tickets only.</source>
        <translation>Wer außerhalb der Schicht anwesend ist, bekommt nur dringende Tickets.</translation>
    </message>
    <message>
        <source>Agents who are present outside their shift get nothing.</source>
        <translation>Wer außerhalb der Schicht anwesend ist, bekommt nichts.</translation>
    </message>
    <message>
        <source>Who handled a customer before makes no difference.</source>
        <translation>Wer einen Kunden zuvor betreut hat, spielt keine Rolle.</translation>
    </message>
    <message numerus="yes">
        <source>The methods layered and least cost prefer the agent who handled the customer in the last %n day(s), where that agent fits and has room.</source>
        <translation>
            <numerusform>Die Verfahren „gestuft“ und „geringste Kosten“ bevorzugen den Agenten, der den Kunden am letzten Tag betreut hat, wenn er passt und Platz hat.</numerusform>
            <numerusform>Die Verfahren „gestuft“ und „geringste Kosten“ bevorzugen den Agenten, der den Kunden in den letzten %n Tagen betreut hat, wenn er passt und Platz hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets are offered: an agent has %1 to accept, then the offer counts as declined.</source>
        <translation>Tickets werden angeboten: Ein Agent hat %1 zum Annehmen, dann gilt das Angebot als abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>After %n offer(s) the agents of the overflow queue are asked, too.</source>
        <translation>
            <numerusform>Nach %n Angebot werden auch die Agenten des Überlaufs gefragt.</numerusform>
            <numerusform>Nach %n Angeboten werden auch die Agenten des Überlaufs gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets are assigned without asking.</source>
        <translation>Tickets werden ohne Rückfrage zugewiesen.</translation>
    </message>
    <message>
        <source>After a live conversation by %1 there are %2 of wrap-up without anything new.</source>
        <comment>channels, span of time</comment>
        <translation>Nach einem Gespräch (%1) bleiben %2 Nachbearbeitung ohne Neues.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>a sign of trouble, what then happens</comment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>This holds only for tickets where %1.</source>
        <comment>conditions</comment>
        <translation>Das gilt nur für Tickets mit „%1“.</translation>
    </message>
    <message>
        <source>once nothing has happened for %1 times the expected handling time</source>
        <translation>sobald die %1-fache erwartete Bearbeitungszeit lang nichts geschehen ist</translation>
    </message>
    <message>
        <source>once %1 of the SLA is used</source>
        <comment>share</comment>
        <translation>sobald %1 der SLA-Zeit verbraucht sind</translation>
    </message>
    <message numerus="yes">
        <source>once a ticket was reopened %n time(s)</source>
        <translation>
            <numerusform>sobald ein Ticket wiedereröffnet wurde</numerusform>
            <numerusform>sobald ein Ticket %n-mal wiedereröffnet wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>once subject or tags hold %1</source>
        <comment>words</comment>
        <translation>sobald Betreff oder Schlagwörter %1 enthalten</translation>
    </message>
    <message>
        <source>once subject and tags hold %1 of these words (%2)</source>
        <comment>how many, words</comment>
        <translation>sobald Betreff und Schlagwörter %1 dieser Wörter enthalten (%2)</translation>
    </message>
    <message>
        <source>the ticket goes to somebody one level higher in each required skill</source>
        <comment>after a condition</comment>
        <translation>geht das Ticket an jemanden, der in jeder verlangten Fähigkeit eine Stufe höher steht</translation>
    </message>
    <message>
        <source>the ticket goes to team %1</source>
        <comment>after a condition</comment>
        <translation>geht das Ticket an das Team %1</translation>
    </message>
    <message>
        <source>the ticket goes to the team&apos;s lead</source>
        <comment>after a condition</comment>
        <translation>geht das Ticket an die Teamleitung</translation>
    </message>
    <message>
        <source>%1 leads %2.</source>
        <comment>agent, team</comment>
        <translation>%1 leitet %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>agent, skill</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of the tickets go to somebody who is learning the skill and one level short of it, as long as an advanced colleague is on shift. Learning: %2.</source>
        <comment>share, agents with their skills</comment>
        <translation>%1 der Tickets gehen an jemanden, der die Fähigkeit lernt und dem eine Stufe fehlt, solange ein Experte im Dienst ist. Es lernen: %2.</translation>
    </message>
    <message>
        <source>Nobody in particular stands in for %1.</source>
        <comment>agent</comment>
        <translation>Für %1 springt niemand Bestimmtes ein.</translation>
    </message>
    <message>
        <source>When %1 is away, the work goes to %2, in this order.</source>
        <comment>agent, other agents</comment>
        <translation>Fehlt %1, geht die Arbeit in dieser Reihenfolge an %2.</translation>
    </message>
    <message>
        <source>Tickets of effort %1 and more are complex, and nobody gets one.</source>
        <translation>Tickets ab Aufwand %1 sind komplex, und niemand bekommt eines.</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>[options]</source>
        <translation>[Optionen]</translation>
    </message>
</context>
<context>
    <name>QuarantineCommand</name>
    <message>
        <source>List or export rows that could not be read.</source>
        <translation>Nicht lesbare Zeilen auflisten oder exportieren.</translation>
    </message>
    <message>
        <source>List the rows, or write them to a file to be mended.</source>
        <translation>Die Zeilen auflisten oder zum Ausbessern in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Where to write: CSV, or JSON when the name ends so.</source>
        <translation>Zieldatei: CSV, oder JSON, wenn der Name so endet.</translation>
    </message>
    <message>
        <source>quarantine takes list or export.</source>
        <translation>quarantine erwartet list oder export.</translation>
    </message>
    <message>
        <source>Export to which file?</source>
        <translation>In welche Datei exportieren?</translation>
    </message>
    <message>
        <source>The quarantine is empty; nothing was written.</source>
        <translation>Die Quarantäne ist leer; es wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1. Mend them there and import the file.</source>
        <translation>
            <numerusform>%n Zeile steht in %1. Dort ausbessern und die Datei importieren.</numerusform>
            <numerusform>%n Zeilen stehen in %1. Dort ausbessern und die Datei importieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Round robin</source>
        <translation>Reihum</translation>
    </message>
    <message>
        <source>Least loaded</source>
        <translation>Geringste Auslastung</translation>
    </message>
    <message>
        <source>Highest spare capacity</source>
        <translation>Größte freie Kapazität</translation>
    </message>
    <message>
        <source>Longest idle</source>
        <translation>Am längsten frei</translation>
    </message>
    <message>
        <source>Best skill</source>
        <translation>Beste Fähigkeit</translation>
    </message>
    <message>
        <source>Least cost</source>
        <translation>Geringste Kosten</translation>
    </message>
    <message>
        <source>Layered</source>
        <translation>Gestuft</translation>
    </message>
    <message>
        <source>go to %1</source>
        <comment>tickets, to a queue</comment>
        <translation>gehen an %1</translation>
    </message>
    <message>
        <source>need %1</source>
        <comment>tickets, skills</comment>
        <translation>brauchen %1</translation>
    </message>
    <message>
        <source>ask for %1 where it can be had</source>
        <comment>tickets, skills</comment>
        <translation>verlangen, wo möglich, %1</translation>
    </message>
    <message>
        <source>get the priority %1</source>
        <comment>tickets</comment>
        <translation>bekommen die Priorität %1</translation>
    </message>
    <message>
        <source>count as effort %1</source>
        <comment>tickets</comment>
        <translation>gelten als Aufwand %1</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <comment>tickets</comment>
        <translation>bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>which tickets, what happens to them</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>anybody</source>
        <comment>candidates</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>the agent who handled this customer last</source>
        <comment>candidates</comment>
        <translation>der Agent, der diesen Kunden zuletzt betreut hat</translation>
    </message>
    <message>
        <source>%1 (if in team %2)</source>
        <comment>agents, teams</comment>
        <translation>%1 (wenn im Team %2)</translation>
    </message>
    <message>
        <source>agents in team %1</source>
        <comment>teams</comment>
        <translation>Agenten im Team %1</translation>
    </message>
    <message>
        <source>agents</source>
        <comment>candidates</comment>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>agents, skills</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1, if they handled this customer last</source>
        <comment>agents</comment>
        <translation>%1, wenn sie diesen Kunden zuletzt betreut haben</translation>
    </message>
    <message>
        <source>That agent, inside capacity</source>
        <comment>outcome of a rule</comment>
        <translation>Dieser Agent, wenn er Platz hat</translation>
    </message>
    <message>
        <source>may fill to %1</source>
        <comment>outcome of a rule</comment>
        <translation>darf bis %1 füllen</translation>
    </message>
    <message>
        <source>may use the buffer to %1</source>
        <comment>outcome of a rule</comment>
        <translation>darf den Puffer bis %1 nutzen</translation>
    </message>
    <message>
        <source>does not relax</source>
        <comment>outcome of a rule</comment>
        <translation>lockert sich nicht</translation>
    </message>
    <message>
        <source>waits if nobody is found</source>
        <comment>outcome of a rule</comment>
        <translation>wartet, wenn sich niemand findet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>parts of an outcome</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Alle Tickets</translation>
    </message>
    <message>
        <source>Where a rule finds nobody, the next one is tried.</source>
        <translation>Findet eine Regel niemanden, kommt die nächste an die Reihe.</translation>
    </message>
    <message>
        <source>The agents of %1 are the overflow.</source>
        <comment>queue</comment>
        <translation>Der Überlauf sind die Agenten von %1.</translation>
    </message>
    <message>
        <source>These tickets may fill an agent to %1.</source>
        <comment>share</comment>
        <translation>Diese Tickets dürfen einen Agenten bis %1 auslasten.</translation>
    </message>
    <message>
        <source>They may use the buffer and fill an agent to %1.</source>
        <comment>share</comment>
        <translation>Sie dürfen den Puffer nutzen und einen Agenten bis %1 auslasten.</translation>
    </message>
    <message>
        <source>If nobody is found, these tickets wait.</source>
        <translation>Findet sich niemand, warten diese Tickets.</translation>
    </message>
    <message>
        <source>all tickets</source>
        <comment>subject</comment>
        <translation>alle Tickets</translation>
    </message>
    <message>
        <source>all other tickets</source>
        <comment>subject</comment>
        <translation>alle anderen Tickets</translation>
    </message>
    <message>
        <source>tickets in %1</source>
        <comment>languages</comment>
        <translation>Tickets auf %1</translation>
    </message>
    <message>
        <source>urgent tickets</source>
        <comment>subject</comment>
        <translation>dringende Tickets</translation>
    </message>
    <message>
        <source>tickets where %1</source>
        <comment>conditions</comment>
        <translation>Tickets mit „%1“</translation>
    </message>
    <message numerus="yes">
        <source>A customer who wrote in the last %n day(s) returns to the same agent if that agent has room.</source>
        <translation>
            <numerusform>Ein Kunde, der am letzten Tag geschrieben hat, kommt wieder zum selben Agenten, wenn dieser Platz hat.</numerusform>
            <numerusform>Ein Kunde, der in den letzten %n Tagen geschrieben hat, kommt wieder zum selben Agenten, wenn dieser Platz hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 return to the agent who handled the customer in the last %n day(s), if that agent has room.</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%1 gehen wieder an den Agenten, der den Kunden am letzten Tag betreut hat, wenn er Platz hat.</numerusform>
            <numerusform>%1 gehen wieder an den Agenten, der den Kunden in den letzten %n Tagen betreut hat, wenn er Platz hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 go to everybody in turn.</source>
        <comment>tickets</comment>
        <translation>%1 gehen reihum an alle.</translation>
    </message>
    <message>
        <source>%1 go to whoever is least loaded.</source>
        <comment>tickets</comment>
        <translation>%1 gehen an den mit der geringsten Auslastung.</translation>
    </message>
    <message>
        <source>%1 go to whoever has the most spare capacity.</source>
        <comment>tickets</comment>
        <translation>%1 gehen an den mit der größten freien Kapazität.</translation>
    </message>
    <message>
        <source>%1 go to whoever has been idle longest.</source>
        <comment>tickets</comment>
        <translation>%1 gehen an den, der am längsten frei ist.</translation>
    </message>
    <message>
        <source>%1 go to whoever is best skilled for them.</source>
        <comment>tickets</comment>
        <translation>%1 gehen an den, der sie am besten kann.</translation>
    </message>
    <message>
        <source>%1 go where they cost least.</source>
        <comment>tickets</comment>
        <translation>%1 gehen dorthin, wo sie am wenigsten kosten.</translation>
    </message>
    <message>
        <source>%1 go where they cost least: lateness, skill gap, unfairness and lost context, counted in minutes.</source>
        <comment>tickets</comment>
        <translation>%1 gehen dorthin, wo sie am wenigsten kosten: Verspätung, fehlende Fähigkeit, Ungleichheit und verlorener Zusammenhang, gerechnet in Minuten.</translation>
    </message>
    <message>
        <source>%1 go to whoever fits best.</source>
        <comment>tickets</comment>
        <translation>%1 gehen dorthin, wo es am besten passt.</translation>
    </message>
    <message>
        <source>%1 go to whoever fits best: skill fit, load, affinity and speed, weighed together.</source>
        <comment>tickets</comment>
        <translation>%1 gehen dorthin, wo es am besten passt: Eignung, Auslastung, Kundenbezug und Tempo, gegeneinander abgewogen.</translation>
    </message>
    <message>
        <source>%1 go only to %2, in turn.</source>
        <comment>tickets, agents</comment>
        <translation>%1 gehen reihum nur an %2.</translation>
    </message>
    <message>
        <source>%1 go only to %2, first to whoever is least loaded.</source>
        <comment>tickets, agents</comment>
        <translation>%1 gehen nur an %2, zuerst an den mit der geringsten Auslastung.</translation>
    </message>
    <message>
        <source>%1 go only to %2, first to whoever has the most spare capacity.</source>
        <comment>tickets, agents</comment>
        <translation>%1 gehen nur an %2, zuerst an den mit der größten freien Kapazität.</translation>
    </message>
    <message>
        <source>%1 go only to %2, first to whoever has been idle longest.</source>
        <comment>tickets, agents</comment>
        <translation>%1 gehen nur an %2, zuerst an den, der am längsten frei ist.</translation>
    </message>
    <message>
        <source>%1 go only to %2, first to whoever is best skilled for them.</source>
        <comment>tickets, agents</comment>
        <translation>%1 gehen nur an %2, zuerst an den, der sie am besten kann.</translation>
    </message>
    <message>
        <source>%1 go only to %2, and among them where they cost least.</source>
        <comment>tickets, agents</comment>
        <translation>%1 gehen nur an %2, und zwar dorthin, wo sie am wenigsten kosten.</translation>
    </message>
    <message>
        <source>%1 go only to %2, first to whoever fits best.</source>
        <comment>tickets, agents</comment>
        <translation>%1 gehen nur an %2, zuerst dorthin, wo es am besten passt.</translation>
    </message>
    <message>
        <source>When many tickets are decided together, this order is a preference: passing over a rule that has somebody counts as much as %1 of lateness.</source>
        <translation>Werden viele Tickets gemeinsam entschieden, ist diese Reihenfolge eine Vorliebe: Eine Regel zu übergehen, die jemanden hat, zählt so viel wie %1 Verspätung.</translation>
    </message>
    <message>
        <source>When many tickets are decided together, this order does not count.</source>
        <translation>Werden viele Tickets gemeinsam entschieden, zählt diese Reihenfolge nicht.</translation>
    </message>
</context>
<context>
    <name>RatingSection</name>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>CSAT is the share of 4 and 5 among the ratings from 1 to 5.</source>
        <translation>CSAT ist der Anteil von 4 und 5 an den Bewertungen von 1 bis 5.</translation>
    </message>
    <message>
        <source>NPS is the share of 9 and 10 less the share of 0 to 6 among the answers from 0 to 10, in points from -100 to 100.</source>
        <translation>NPS ist der Anteil von 9 und 10 weniger dem Anteil von 0 bis 6 an den Antworten von 0 bis 10, in Punkten von -100 bis 100.</translation>
    </message>
    <message>
        <source>Revenue is in the currency of its source; a ticket whose revenue nobody told counts as nothing.</source>
        <translation>Umsatz steht in der Währung seiner Quelle; ein Ticket, dessen Umsatz niemand nannte, zählt als null.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Support performance score: the mean of three parts, each from 1 to 5</source>
        <translation>Leistungspunktzahl des Supports: das Mittel dreier Teile, jeder von 1 bis 5</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of a score</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a value</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a value</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>CSAT, %</source>
        <translation>CSAT, %</translation>
    </message>
    <message>
        <source>NPS, points</source>
        <translation>NPS, Punkte</translation>
    </message>
</context>
<context>
    <name>RebalanceCommand</name>
    <message>
        <source>Move open work from agents over the target, or from absent ones, to others.</source>
        <translation>Offene Arbeit von Agenten über dem Ziel oder von abwesenden an andere geben.</translation>
    </message>
    <message>
        <source>Say what would be moved and store nothing.</source>
        <translation>Sagen, was umzöge, und nichts speichern.</translation>
    </message>
    <message>
        <source>Give this agent&apos;s open work to others and take the agent off the desk; may be repeated.</source>
        <translation>Die offene Arbeit dieses Agenten an andere geben und den Agenten herausnehmen; mehrmals möglich.</translation>
    </message>
    <message>
        <source>When the absent are back, as 2026-12-24T08:00Z.</source>
        <translation>Wann die Abwesenden zurück sind, etwa 2026-12-24T08:00Z.</translation>
    </message>
    <message>
        <source>Load to bring everybody under, in percent; without it the policy&apos;s.</source>
        <translation>Auslastung, unter die alle kommen sollen, in Prozent; ohne Angabe die des Regelwerks.</translation>
    </message>
    <message>
        <source>At most so many moves.</source>
        <translation>Höchstens so viele Umzüge.</translation>
    </message>
    <message>
        <source>--limit takes a whole number.</source>
        <translation>--limit erwartet eine ganze Zahl.</translation>
    </message>
    <message>
        <source>--target takes a percentage.</source>
        <translation>--target erwartet einen Prozentsatz.</translation>
    </message>
    <message>
        <source>--back takes a time to come, as 2026-12-24T08:00Z.</source>
        <translation>--back erwartet einen künftigen Zeitpunkt wie 2026-12-24T08:00Z.</translation>
    </message>
    <message>
        <source>Looking for moves</source>
        <translation>Umzüge werden gesucht</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets would move.</source>
        <translation>
            <numerusform>%n Ticket zöge um.</numerusform>
            <numerusform>%n Tickets zögen um.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets moved.</source>
        <translation>
            <numerusform>%n Ticket ist umgezogen.</numerusform>
            <numerusform>%n Tickets sind umgezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agents over the target: %1 before, %2 after. Highest load: %3 before, %4 after.</source>
        <translation>Agenten über dem Ziel: vorher %1, nachher %2. Höchste Auslastung: vorher %3, nachher %4.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody may take %n tickets.</source>
        <translation>
            <numerusform>%n Ticket darf niemand nehmen.</numerusform>
            <numerusform>%n Tickets darf niemand nehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>wait until %1</source>
        <comment>moment</comment>
        <translation>bis %1 warten</translation>
    </message>
    <message>
        <source>be available</source>
        <translation>verfügbar sein</translation>
    </message>
    <message>
        <source>serve queue %1</source>
        <translation>die Warteschlange %1 bedienen</translation>
    </message>
    <message>
        <source>join team %1</source>
        <translation>zum Team %1 gehören</translation>
    </message>
    <message>
        <source>have %1 instead of level %2</source>
        <comment>skill with its level, level</comment>
        <translation>%1 statt Stufe %2 haben</translation>
    </message>
    <message>
        <source>work on the ticket&apos;s channel</source>
        <translation>den Kanal des Tickets bearbeiten</translation>
    </message>
    <message>
        <source>have %1 units of capacity instead of %2</source>
        <translation>%1 Einheiten Kapazität statt %2 haben</translation>
    </message>
    <message>
        <source>be allowed %1 complex tickets in flight</source>
        <translation>%1 komplexe Tickets in Arbeit haben dürfen</translation>
    </message>
    <message>
        <source>be asked again after declining</source>
        <translation>trotz Ablehnung noch einmal gefragt werden</translation>
    </message>
    <message>
        <source>be allowed %1 by capacity profile “%2” instead of %3</source>
        <comment>limit, profile, limit</comment>
        <translation>vom Kapazitätsprofil „%2“ %1 statt %3 erlaubt bekommen</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>The week, like 2016-W11; without it the last one that is over.</source>
        <translation>Die Woche, etwa 2016-W11; ohne Angabe die letzte, die vorbei ist.</translation>
    </message>
    <message>
        <source>The month, like 2016-03; without it the last one that is over.</source>
        <translation>Der Monat, etwa 2016-03; ohne Angabe der letzte, der vorbei ist.</translation>
    </message>
    <message>
        <source>--week goes with weekly, --month with monthly.</source>
        <translation>--week gehört zu weekly, --month zu monthly.</translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>--week takes a week like 2016-W11.</source>
        <translation>--week nimmt eine Woche wie 2016-W11.</translation>
    </message>
    <message>
        <source>--month takes a month like 2016-03.</source>
        <translation>--month nimmt einen Monat wie 2016-03.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>html, pdf, xlsx and csv, with commas; without it html and csv.</source>
        <translation>html, pdf, xlsx und csv, mit Kommas; ohne dies html und csv.</translation>
    </message>
    <message>
        <source>a4 or letter, for pdf; without it a4.</source>
        <translation>a4 oder letter, für pdf; ohne dies a4.</translation>
    </message>
    <message>
        <source>--format takes html, pdf, xlsx and csv, with commas.</source>
        <translation>--format nimmt html, pdf, xlsx und csv, mit Kommas.</translation>
    </message>
    <message>
        <source>--paper takes a4 or letter.</source>
        <translation>--paper nimmt a4 oder letter.</translation>
    </message>
    <message>
        <source>Write the report of a week or a month: what changed, what was found, what to do; have it made by itself.</source>
        <translation>Den Bericht über eine Woche oder einen Monat schreiben: was sich geändert hat, was auffiel, was zu tun ist; ihn von selbst erstellen lassen.</translation>
    </message>
    <message>
        <source>weekly or monthly: write it now; schedule: when reports are made by themselves, with weekly or monthly and options set it; due: make now what a schedule asks for; history: what was made.</source>
        <translation>weekly oder monthly: jetzt schreiben; schedule: wann Berichte von selbst erstellt werden, mit weekly oder monthly und Optionen wird es festgelegt; due: jetzt erstellen, was ein Zeitplan verlangt; history: was erstellt wurde.</translation>
    </message>
    <message>
        <source>The folder to write to; without it the current one. In a schedule a whole path, from the root on.</source>
        <translation>Der Ordner, in den geschrieben wird; ohne ihn der aktuelle. In einem Zeitplan ein vollständiger Pfad, von der Wurzel an.</translation>
    </message>
    <message>
        <source>--%1 goes with report schedule.</source>
        <translation>--%1 gehört zu report schedule.</translation>
    </message>
    <message>
        <source>Too many words: %1.</source>
        <translation>Zu viele Wörter: %1.</translation>
    </message>
    <message>
        <source>What: weekly, monthly, schedule, due or history?</source>
        <translation>Was: weekly, monthly, schedule, due oder history?</translation>
    </message>
    <message>
        <source>%1 has not begun yet.</source>
        <comment>a week or a month</comment>
        <translation>%1 hat noch nicht begonnen.</translation>
    </message>
</context>
<context>
    <name>ReportParts</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>Wochenbericht</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Besprechung</translation>
    </message>
</context>
<context>
    <name>ReportScheduleEdit</name>
    <message>
        <source>Where to? --out names the folder.</source>
        <translation>Wohin? --out nennt den Ordner.</translation>
    </message>
    <message>
        <source>--out takes a whole path, from the root on: %1 is none.</source>
        <translation>--out verlangt einen vollständigen Pfad, von der Wurzel an: %1 ist keiner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Nothing was changed.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>--day of a weekly report is monday to sunday.</source>
        <translation>--day eines Wochenberichts ist monday bis sunday.</translation>
    </message>
    <message>
        <source>--day of a monthly report is 1 to %1.</source>
        <translation>--day eines Monatsberichts ist 1 bis %1.</translation>
    </message>
    <message>
        <source>--at takes a time of day like 07:00.</source>
        <translation>--at verlangt eine Uhrzeit wie 07:00.</translation>
    </message>
    <message>
        <source>--format takes html, pdf, xlsx and csv, with commas.</source>
        <translation>--format nimmt html, pdf, xlsx und csv, mit Kommas.</translation>
    </message>
    <message>
        <source>--paper takes a4 or letter.</source>
        <translation>--paper nimmt a4 oder letter.</translation>
    </message>
    <message>
        <source>With schedule: on which day after the week&apos;s or month&apos;s end: monday to sunday, or 1 to 28.</source>
        <translation>Mit schedule: an welchem Tag nach dem Ende der Woche oder des Monats: monday bis sunday oder 1 bis 28.</translation>
    </message>
    <message>
        <source>With schedule: at what time by the desk&apos;s clock, like 07:00.</source>
        <translation>Mit schedule: um welche Zeit nach der Uhr des Desks, wie 07:00.</translation>
    </message>
    <message>
        <source>With schedule: the machine whose programs make it, or any; without it beside a file any, on a server this one.</source>
        <translation>Mit schedule: der Rechner, dessen Programme ihn erstellen, oder any für jeden; ohne dies bei einer Datei jeder, auf einem Server dieser.</translation>
    </message>
    <message>
        <source>With schedule: make it again from now on.</source>
        <translation>Mit schedule: ihn von jetzt an wieder erstellen.</translation>
    </message>
    <message>
        <source>With schedule: make none until told to.</source>
        <translation>Mit schedule: keinen erstellen, bis es wieder verlangt wird.</translation>
    </message>
    <message>
        <source>With schedule: forget it; what was made stays.</source>
        <translation>Mit schedule: ihn vergessen; was erstellt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Which report: weekly or monthly?</source>
        <translation>Welcher Bericht: weekly oder monthly?</translation>
    </message>
    <message>
        <source>--on or --off, not both.</source>
        <translation>--on oder --off, nicht beides.</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message>
        <source>By queue</source>
        <translation>Nach Warteschlange</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Nach Priorität</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>Volume, tickets</source>
        <translation>Aufkommen, Tickets</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Open at the end, tickets</source>
        <translation>Offen am Ende, Tickets</translation>
    </message>
    <message>
        <source>First response, hours</source>
        <translation>Erste Antwort, Stunden</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Resolution, hours</source>
        <translation>Lösung, Stunden</translation>
    </message>
    <message>
        <source>SLA kept, %</source>
        <translation>SLA eingehalten, %</translation>
    </message>
    <message>
        <source>Reassigned and reopened, %</source>
        <translation>Neu zugewiesen und wieder geöffnet, %</translation>
    </message>
    <message>
        <source>Figures that rest on fewer than 20 tickets are grey.</source>
        <translation>Zahlen, die auf weniger als 20 Tickets beruhen, sind grau.</translation>
    </message>
    <message>
        <source>Waited: nobody who could had room</source>
        <translation>Gewartet: Wer konnte, hatte keinen Platz</translation>
    </message>
    <message>
        <source>Waited: nobody had the skill</source>
        <translation>Gewartet: Niemand hatte den Skill</translation>
    </message>
    <message>
        <source>Waited: nobody who could was there</source>
        <translation>Gewartet: Niemand, der konnte, war da</translation>
    </message>
    <message>
        <source>Waited: queue, rule or channel left nobody</source>
        <translation>Gewartet: Warteschlange, Regel oder Kanal ließ niemanden übrig</translation>
    </message>
    <message>
        <source>An agent had it</source>
        <translation>Ein Agent hatte es</translation>
    </message>
    <message>
        <source>Waited on others, with the clock running</source>
        <translation>Wartete auf andere, bei laufender Uhr</translation>
    </message>
    <message>
        <source>Waited: routing was not run</source>
        <translation>Gewartet: Das Routing lief nicht</translation>
    </message>
    <message>
        <source>Broken promises</source>
        <translation>Gebrochene Zusagen</translation>
    </message>
    <message>
        <source>Main cause</source>
        <translation>Hauptursache</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Next response</source>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>Hours used</source>
        <translation>Verbrauchte Stunden</translation>
    </message>
    <message>
        <source>Promises that were due in the period and not kept, by what most of their time went into; the hours of each cause count in all of them. Judged by the policy in force now.</source>
        <translation>Zusagen, die im Zeitraum fällig waren und nicht gehalten wurden, danach, wohin das meiste ihrer Zeit ging; die Stunden jeder Ursache zählen in allen. Beurteilt nach dem jetzt geltenden Regelwerk.</translation>
    </message>
    <message>
        <source>For the product team</source>
        <translation>Für das Produktteam</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>A ticket</source>
        <translation>Je Ticket</translation>
    </message>
    <message>
        <source>Share of handling</source>
        <translation>Anteil an der Bearbeitung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>What support spends its time on, by category: expected handling time of what was resolved, with its share of all now and in the time before.</source>
        <translation>Womit der Support seine Zeit verbringt, nach Kategorie: erwartete Bearbeitungszeit des Gelösten, mit ihrem Anteil an allem jetzt und in der Zeit davor.</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Shares have Wilson&apos;s 95 % interval; quantiles of up to 100 values the bootstrap&apos;s, of more values that between two order statistics. Working time is that of the promises.</source>
        <translation>Anteile haben Wilsons 95-%-Intervall; Quantile von bis zu 100 Werten das des Bootstraps, von mehr Werten das zwischen zwei Ranggrößen. Arbeitszeit ist die der Zusagen.</translation>
    </message>
    <message>
        <source>There is nothing to measure in this period.</source>
        <translation>In diesem Zeitraum gibt es nichts zu messen.</translation>
    </message>
    <message>
        <source>No promise was due in the period.</source>
        <translation>Im Zeitraum war keine Zusage fällig.</translation>
    </message>
    <message>
        <source>Beside the four weeks before</source>
        <translation>Im Vergleich zu den vier Wochen davor</translation>
    </message>
    <message>
        <source>Beside the month before</source>
        <translation>Im Vergleich zum Vormonat</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <source>Share of the broken</source>
        <translation>Anteil an den gebrochenen</translation>
    </message>
    <message>
        <source>Before, a week</source>
        <translation>Zuvor, je Woche</translation>
    </message>
    <message>
        <source>Share before</source>
        <translation>Anteil zuvor</translation>
    </message>
    <message>
        <source>Change of the share</source>
        <translation>Änderung des Anteils</translation>
    </message>
    <message>
        <source>In files</source>
        <translation>In Dateien</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 to %2, time zone %3, as of %4</source>
        <translation>%1 bis %2, Zeitzone %3, Stand %4</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>format of a day in the month of the next one</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of a date without its year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Week %1, %2 to %3</source>
        <translation>Woche %1, %2 bis %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>Making reports</source>
        <translation>Berichte werden erstellt</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are being made by another program.</source>
        <translation>
            <numerusform>%n Bericht wird von einem anderen Programm erstellt.</numerusform>
            <numerusform>%n Berichte werden von einem anderen Programm erstellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) failed and wait for their next try.</source>
        <translation>
            <numerusform>%n Bericht ist gescheitert und wartet auf den nächsten Versuch.</numerusform>
            <numerusform>%n Berichte sind gescheitert und warten auf den nächsten Versuch.</numerusform>
        </translation>
    </message>
    <message>
        <source>being made</source>
        <translation>wird erstellt</translation>
    </message>
    <message>
        <source>made</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>program, machine</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <comment>program, login, machine</comment>
        <translation>%1 von %2 am %3</translation>
    </message>
    <message>
        <source>No report is made by itself. Set one: evenkeelctl report schedule weekly --day monday --at 07:00 --out FOLDER</source>
        <translation>Kein Bericht wird von selbst erstellt. Einen festlegen: evenkeelctl report schedule weekly --day monday --at 07:00 --out ORDNER</translation>
    </message>
    <message>
        <source>any machine</source>
        <translation>jeder Rechner</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt auf</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>%1 was to be made at %2 and is not.</source>
        <translation>%1 war um %2 fällig und ist nicht erstellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier report(s) were missed and are not made.</source>
        <translation>
            <numerusform>%n früherer Bericht wurde versäumt und wird nicht erstellt.</numerusform>
            <numerusform>%n frühere Berichte wurden versäumt und werden nicht erstellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message numerus="yes">
        <source>%1, after %n tries: %2</source>
        <comment>period, tries, what is wrong</comment>
        <translation>
            <numerusform>%1, nach %n Versuch: %2</numerusform>
            <numerusform>%1, nach %n Versuchen: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before %1, %n report(s) were missed and are not made.</source>
        <translation>
            <numerusform>Vor %1 wurde %n Bericht versäumt und wird nicht erstellt.</numerusform>
            <numerusform>Vor %1 wurden %n Berichte versäumt und werden nicht erstellt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>Make the workspace hold what a backup holds.</source>
        <translation>Lässt den Arbeitsbereich enthalten, was eine Sicherung enthält.</translation>
    </message>
    <message>
        <source>The backup; it stays as it is.</source>
        <translation>Die Sicherung; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Take the place of what the workspace holds, which is backed up first.</source>
        <translation>Tritt an die Stelle dessen, was der Arbeitsbereich enthält; das wird vorher gesichert.</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Welche Sicherung?</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>There is something already in %1. Nothing was changed. With --replace it is backed up first and then replaced.</source>
        <translation>In %1 steht schon etwas. Nichts wurde geändert. Mit --replace wird es erst gesichert und dann ersetzt.</translation>
    </message>
    <message>
        <source>%1 is the workspace itself. Choose another file.</source>
        <translation>%1 ist der Arbeitsbereich selbst. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The workspace holds the %1 rows of %2.</source>
        <translation>Der Arbeitsbereich enthält die %1 Zeilen von %2.</translation>
    </message>
    <message>
        <source>What it held before is kept in %1.</source>
        <translation>Was er vorher enthielt, ist in %1 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>ReviewCommand</name>
    <message>
        <source>The recurring review: what was proposed and decided, and whether it was carried out.</source>
        <translation>Die regelmäßige Besprechung: was vorgeschlagen und beschlossen wurde und ob es umgesetzt wurde.</translation>
    </message>
    <message>
        <source>agenda of a week; list everything; add a decision or propose something, with --text; accept NUMBER, decline NUMBER, done NUMBER, drop NUMBER: what became of it.</source>
        <translation>agenda einer Woche; list: alles; add: ein Beschluss oder propose: ein Vorschlag, mit --text; accept NUMMER, decline NUMMER, done NUMMER, drop NUMMER: was daraus wurde.</translation>
    </message>
    <message>
        <source>With agenda: the week looked back at, like 2016-W11; without it the last one that is over.</source>
        <translation>Mit agenda: die Woche, auf die zurückgeblickt wird, etwa 2016-W11; sonst die letzte, die vorbei ist.</translation>
    </message>
    <message>
        <source>With add and propose: what, in a sentence.</source>
        <translation>Mit add und propose: was, in einem Satz.</translation>
    </message>
    <message>
        <source>With add and propose: who carries it out.</source>
        <translation>Mit add und propose: wer es umsetzt.</translation>
    </message>
    <message>
        <source>With add and propose: until when.</source>
        <translation>Mit add und propose: bis wann.</translation>
    </message>
    <message>
        <source>With accept, decline, done and drop: what came of it.</source>
        <translation>Mit accept, decline, done und drop: was daraus wurde.</translation>
    </message>
    <message>
        <source>What: agenda, list, add, propose, accept, decline, done or drop?</source>
        <translation>Was: agenda, list, add, propose, accept, decline, done oder drop?</translation>
    </message>
    <message>
        <source>%1 takes no number.</source>
        <translation>%1 nimmt keine Nummer.</translation>
    </message>
    <message>
        <source>Which one? The number stands in review list.</source>
        <translation>Welches? Die Nummer steht in review list.</translation>
    </message>
    <message>
        <source>--week takes a week like 2016-W11.</source>
        <translation>--week nimmt eine Woche wie 2016-W11.</translation>
    </message>
    <message>
        <source>What is it? --text says.</source>
        <translation>Was ist es? --text sagt es.</translation>
    </message>
    <message>
        <source>--due takes a time like 2016-03-16T10:00Z.</source>
        <translation>--due nimmt eine Zeit wie 2016-03-16T10:00Z.</translation>
    </message>
    <message>
        <source>Number %1 is settled already, or nobody has decided on it yet. Nothing was changed. See evenkeelctl review list.</source>
        <translation>Nummer %1 ist schon erledigt, oder niemand hat darüber entschieden. Nichts wurde geändert. Siehe evenkeelctl review list.</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>What was decided</source>
        <translation>Was beschlossen wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) carried out.</source>
        <translation>
            <numerusform>%n Beschluss umgesetzt.</numerusform>
            <numerusform>%n Beschlüsse umgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of earlier reviews are overdue.</source>
        <translation>
            <numerusform>%n Beschluss früherer Besprechungen ist überfällig.</numerusform>
            <numerusform>%n Beschlüsse früherer Besprechungen sind überfällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Still open from before</source>
        <translation>Noch offen von früher</translation>
    </message>
    <message>
        <source>Settled from before</source>
        <translation>Erledigt von früher</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Should become better</source>
        <translation>Soll besser werden</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Geplantes Ende</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>variable, before, after</comment>
        <translation>%1: %2 zu %3</translation>
    </message>
</context>
<context>
    <name>ReviewWriter</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>Nothing was proposed, decided or tried, and nothing is open.</source>
        <translation>Nichts wurde vorgeschlagen, beschlossen oder versucht, und nichts ist offen.</translation>
    </message>
    <message>
        <source>Decided, and whether it was carried out:</source>
        <translation>Beschlossen, und ob es umgesetzt wurde:</translation>
    </message>
    <message>
        <source>Still open from before:</source>
        <translation>Noch offen von früher:</translation>
    </message>
    <message>
        <source>Settled from before:</source>
        <translation>Erledigt von früher:</translation>
    </message>
    <message>
        <source>Proposed:</source>
        <translation>Vorgeschlagen:</translation>
    </message>
    <message>
        <source>Experiments begun:</source>
        <translation>Begonnene Versuche:</translation>
    </message>
    <message>
        <source>Experiments ended:</source>
        <translation>Beendete Versuche:</translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>%1: drop a step</source>
        <comment>ring</comment>
        <translation>%1: eine Stufe weniger</translation>
    </message>
    <message>
        <source>%1: drop %2</source>
        <comment>ring, skill</comment>
        <translation>%1: ohne %2</translation>
    </message>
    <message>
        <source>%1: also %2</source>
        <comment>ring, teams</comment>
        <translation>%1: auch %2</translation>
    </message>
    <message>
        <source>%1: other teams</source>
        <comment>ring</comment>
        <translation>%1: andere Teams</translation>
    </message>
    <message>
        <source>%1: overflow</source>
        <comment>ring</comment>
        <translation>%1: Überlauf</translation>
    </message>
    <message>
        <source>%1: tell the lead</source>
        <comment>ring</comment>
        <translation>%1: Leitung verständigen</translation>
    </message>
    <message>
        <source>Their skills never relax.</source>
        <translation>Ihre Anforderungen lockern sich nie.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>when, what happens then</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Every %1 of the first response SLA used loosens one optional step.</source>
        <comment>share</comment>
        <translation>Je %1 verbrauchter Erstantwortfrist lockert sich eine optionale Stufe.</translation>
    </message>
    <message>
        <source>Otherwise, every %1 of the first response SLA used loosens one optional step.</source>
        <comment>share</comment>
        <translation>Sonst lockert sich je %1 verbrauchter Erstantwortfrist eine optionale Stufe.</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>span of time</comment>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>share of the first response SLA</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>from %1 of the first response SLA on</source>
        <comment>share</comment>
        <translation>ab %1 der Erstantwortfrist</translation>
    </message>
    <message>
        <source>each optional skill asks for one level less</source>
        <comment>after a time</comment>
        <translation>verlangt jede optionale Fähigkeit eine Stufe weniger</translation>
    </message>
    <message>
        <source>%1 is no longer asked for</source>
        <comment>skill, after a time</comment>
        <translation>wird %1 nicht mehr verlangt</translation>
    </message>
    <message>
        <source>agents of %1 are asked, too</source>
        <comment>teams, after a time</comment>
        <translation>werden auch Agenten von %1 gefragt</translation>
    </message>
    <message>
        <source>agents of every team are asked</source>
        <comment>after a time</comment>
        <translation>werden Agenten aller Teams gefragt</translation>
    </message>
    <message>
        <source>the overflow helps out</source>
        <comment>after a time</comment>
        <translation>hilft der Überlauf aus</translation>
    </message>
    <message>
        <source>the lead is told</source>
        <comment>after a time</comment>
        <translation>wird die Leitung verständigt</translation>
    </message>
    <message>
        <source>each optional skill asks for another level less</source>
        <comment>after a time</comment>
        <translation>verlangt jede optionale Fähigkeit noch eine Stufe weniger</translation>
    </message>
</context>
<context>
    <name>RouteCommand</name>
    <message>
        <source>Give the waiting tickets to agents.</source>
        <translation>Die wartenden Tickets an Agenten verteilen.</translation>
    </message>
    <message>
        <source>Say what would happen and store nothing.</source>
        <translation>Sagen, was geschehen würde, und nichts speichern.</translation>
    </message>
    <message>
        <source>At most so many waiting tickets.</source>
        <translation>Höchstens so viele wartende Tickets.</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>Das Verfahren %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>--limit takes a whole number.</source>
        <translation>--limit erwartet eine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1 tickets wait: %2 would go to an agent, %3 would not.</source>
        <translation>Wartende Tickets: %1. Davon gingen %2 an einen Agenten, %3 nicht.</translation>
    </message>
    <message>
        <source>%1 tickets waited: %2 went to an agent, %3 did not.</source>
        <translation>Wartende Tickets: %1. Davon gingen %2 an einen Agenten, %3 nicht.</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Aufgehalten durch</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>layered, round-robin, least-loaded, highest-spare-capacity, longest-idle or best-skill; least-cost decides all waiting tickets together; without it the policy&apos;s rules.</source>
        <translation>layered, round-robin, least-loaded, highest-spare-capacity, longest-idle oder best-skill; least-cost entscheidet alle wartenden Tickets zusammen; ohne Angabe die Regeln des Regelwerks.</translation>
    </message>
    <message>
        <source>With least-cost: at most so many seconds; the plan gets better the longer it runs.</source>
        <translation>Bei least-cost: höchstens so viele Sekunden; der Plan wird besser, je länger er läuft.</translation>
    </message>
    <message>
        <source>--time-limit takes a number of seconds, up to a day.</source>
        <translation>--time-limit erwartet eine Zahl von Sekunden, höchstens einen Tag.</translation>
    </message>
    <message>
        <source>All together they cost %1 min; no plan that keeps to every rule costs less than %2 min, so this one is within %3 % of the best possible.</source>
        <translation>Zusammen kosten sie %1 min; kein Plan, der alle Regeln einhält, kostet weniger als %2 min, also liegt dieser höchstens %3 % über dem Bestmöglichen.</translation>
    </message>
    <message>
        <source>%1 tickets wait: %2 would be offered to an agent, %3 would not.</source>
        <translation>%1 Tickets warten: %2 würden einem Agenten angeboten, %3 nicht.</translation>
    </message>
    <message>
        <source>%1 tickets waited: %2 were offered to an agent, %3 were not.</source>
        <translation>%1 Tickets haben gewartet: %2 wurden einem Agenten angeboten, %3 nicht.</translation>
    </message>
    <message>
        <source>All together they cost %1 min, and no plan that keeps to every rule costs less.</source>
        <translation>Zusammen kosten sie %1 min, und kein Plan, der jede Regel einhält, kostet weniger.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>Route until told to stop, and take over from another router that falls silent.</source>
        <translation>Verteilen bis zum Ende auf Befehl, und übernehmen, wenn ein anderer Verteiler verstummt.</translation>
    </message>
    <message>
        <source>How to tell what happens, a line each: text or json.</source>
        <translation>Wie erzählt wird, was geschieht, je eine Zeile: text oder json.</translation>
    </message>
    <message>
        <source>What desks call this router; without it serve@HOST.</source>
        <translation>Wie Arbeitsplätze diesen Verteiler nennen; ohne Angabe serve@RECHNER.</translation>
    </message>
    <message>
        <source>--log takes text or json.</source>
        <translation>--log nimmt text oder json.</translation>
    </message>
</context>
<context>
    <name>ServeLog</name>
    <message>
        <source>The workspace is open.</source>
        <translation>Der Arbeitsbereich ist offen.</translation>
    </message>
    <message>
        <source>Routing %1 as %2.</source>
        <comment>workspace, name</comment>
        <translation>Verteilt %1 als %2.</translation>
    </message>
    <message>
        <source>Stopped; what was held was given back.</source>
        <translation>Beendet; was gehalten wurde, ist zurückgegeben.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <comment>what is wrong</comment>
        <translation>%1 Neuer Versuch in %2 s.</translation>
    </message>
    <message>
        <source>Routes queue group %1 (%2) from now on, token %3.</source>
        <comment>number, queues, number</comment>
        <translation>Verteilt von jetzt an die Warteschlangengruppe %1 (%2), Marke %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n queues</source>
        <translation>
            <numerusform>%n Warteschlange</numerusform>
            <numerusform>%n Warteschlangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else routes queue group %1 now.</source>
        <translation>Die Warteschlangengruppe %1 verteilt jetzt jemand anderes.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets offered.</source>
        <translation>
            <numerusform>%n Ticket angeboten.</numerusform>
            <numerusform>%n Tickets angeboten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets assigned.</source>
        <translation>
            <numerusform>%n Ticket zugewiesen.</numerusform>
            <numerusform>%n Tickets zugewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets still wait.</source>
        <translation>
            <numerusform>%n Ticket wartet noch.</numerusform>
            <numerusform>%n Tickets warten noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 was deleted or moved away, and nothing can be written beside it. Start again where the workspace is now, or restore a backup.</source>
        <translation>Die Datei %1 wurde gelöscht oder verschoben, und daneben kann nichts geschrieben werden. Starten Sie neu, wo der Arbeitsbereich jetzt liegt, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The file %1 was deleted or moved away. What it held until now is in %2. Start again where the workspace is now, or put that in its place.</source>
        <translation>Die Datei %1 wurde gelöscht oder verschoben. Was sie bis jetzt enthielt, steht in %2. Starten Sie neu, wo der Arbeitsbereich jetzt liegt, oder setzen Sie diese an seine Stelle.</translation>
    </message>
    <message>
        <source>Made the report %1 in %2.</source>
        <translation>Bericht %1 in %2 erstellt.</translation>
    </message>
    <message>
        <source>The report %1 was not finished; the next router makes it.</source>
        <translation>Der Bericht %1 wurde nicht fertig; der nächste Router erstellt ihn.</translation>
    </message>
    <message>
        <source>The report %1 could not be made: %2</source>
        <comment>period, what is wrong</comment>
        <translation>Der Bericht %1 konnte nicht erstellt werden: %2</translation>
    </message>
</context>
<context>
    <name>ServerFailure</name>
    <message>
        <source>This is no address of a workspace on a server: %1.</source>
        <translation>Das ist keine Adresse eines Arbeitsbereichs auf einem Server: %1.</translation>
    </message>
    <message>
        <source>A password does not belong into the address: %1.</source>
        <translation>Ein Passwort gehört nicht in die Adresse: %1.</translation>
    </message>
    <message>
        <source>No server answers: %1.</source>
        <translation>Kein Server antwortet: %1.</translation>
    </message>
    <message>
        <source>The connection would not be safe: %1.</source>
        <translation>Die Verbindung wäre nicht sicher: %1.</translation>
    </message>
    <message>
        <source>The server does not let this user in: %1.</source>
        <translation>Der Server lässt diesen Benutzer nicht ein: %1.</translation>
    </message>
    <message>
        <source>The server has no such database: %1.</source>
        <translation>Der Server hat keine solche Datenbank: %1.</translation>
    </message>
    <message>
        <source>The database %1 holds no workspace yet.</source>
        <translation>In der Datenbank %1 ist noch kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>This user may not do that: %1.</source>
        <translation>Dieser Benutzer darf das nicht: %1.</translation>
    </message>
    <message>
        <source>The server is too old: %1.</source>
        <translation>Der Server ist zu alt: %1.</translation>
    </message>
    <message>
        <source>The connection to the server was lost: %1.</source>
        <translation>Die Verbindung zum Server ist abgerissen: %1.</translation>
    </message>
    <message>
        <source>The server gave way to somebody else&apos;s change: %1.</source>
        <translation>Der Server hat der Änderung von jemand anderem den Vortritt gelassen: %1.</translation>
    </message>
    <message>
        <source>A workspace is being moved to %1, and not all of it is there yet.</source>
        <translation>Ein Arbeitsbereich zieht gerade nach %1 um und ist noch nicht ganz dort.</translation>
    </message>
    <message>
        <source>Write postgresql://user@host:port/database?sslmode=verify-full.</source>
        <translation>Schreiben Sie postgresql://Benutzer@Rechner:Port/Datenbank?sslmode=verify-full.</translation>
    </message>
    <message>
        <source>Put it into the file ~/.pgpass, readable by you alone.</source>
        <translation>Schreiben Sie es in die Datei ~/.pgpass, die nur Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Check the host and the port, and that the server runs.</source>
        <translation>Prüfen Sie Rechner und Port und ob der Server läuft.</translation>
    </message>
    <message>
        <source>Name the authority that signed the server&apos;s certificate with sslrootcert, or ask whoever runs the server.</source>
        <translation>Nennen Sie mit sslrootcert die Stelle, die das Zertifikat des Servers unterschrieben hat, oder fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>Check the user&apos;s name, and the password in ~/.pgpass.</source>
        <translation>Prüfen Sie den Namen des Benutzers und das Passwort in ~/.pgpass.</translation>
    </message>
    <message>
        <source>Check the name, or let whoever runs the server make the database.</source>
        <translation>Prüfen Sie den Namen, oder lassen Sie die Datenbank vom Betreiber des Servers anlegen.</translation>
    </message>
    <message>
        <source>Make one with evenkeelctl init.</source>
        <translation>Legen Sie mit evenkeelctl init einen an.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the rights.</source>
        <translation>Bitten Sie den Betreiber des Servers um die Rechte.</translation>
    </message>
    <message>
        <source>PostgreSQL 13 or newer is needed.</source>
        <translation>Nötig ist PostgreSQL 13 oder neuer.</translation>
    </message>
    <message>
        <source>Try again when the server answers.</source>
        <translation>Versuchen Sie es wieder, wenn der Server antwortet.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Wait for its end, or call evenkeelctl move once more to go on with it.</source>
        <translation>Warten Sie das Ende ab, oder rufen Sie evenkeelctl move noch einmal auf, um ihn fortzusetzen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Somebody else routes these queues now.</source>
        <translation>Diese Warteschlangen verteilt jetzt jemand anderes.</translation>
    </message>
    <message>
        <source>Nobody knows this host: %1.</source>
        <translation>Diesen Rechner kennt niemand: %1.</translation>
    </message>
    <message>
        <source>The host answers, but no server listens there: %1.</source>
        <translation>Der Rechner antwortet, aber dort lauscht kein Server: %1.</translation>
    </message>
    <message>
        <source>The server offers no safe connection: %1.</source>
        <translation>Der Server bietet keine sichere Verbindung an: %1.</translation>
    </message>
    <message>
        <source>The server shows the certificate of another host: %1.</source>
        <translation>Der Server zeigt das Zertifikat eines anderen Rechners: %1.</translation>
    </message>
    <message>
        <source>The connection was cut while a change was stored: %1.</source>
        <translation>Die Verbindung riss ab, während eine Änderung gespeichert wurde: %1.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; this desk takes over when the other stops.</source>
        <translation>Es ist nichts zu tun; dieser Arbeitsplatz übernimmt, wenn der andere aufhört.</translation>
    </message>
    <message>
        <source>Check how its name is written, and the network.</source>
        <translation>Prüfen Sie, wie der Name geschrieben wird, und das Netz.</translation>
    </message>
    <message>
        <source>Check the port, and that the server runs and may be reached from other machines.</source>
        <translation>Prüfen Sie den Port, und dass der Server läuft und von anderen Rechnern zu erreichen ist.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to turn TLS on.</source>
        <translation>Bitten Sie, wer den Server betreibt, TLS einzuschalten.</translation>
    </message>
    <message>
        <source>Write the host as the certificate does, or ask whoever runs the server.</source>
        <translation>Schreiben Sie den Rechner wie im Zertifikat, oder fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>Whether it is there is asked as soon as the server answers. Do not repeat it before.</source>
        <translation>Ob sie da ist, wird gefragt, sobald der Server antwortet. Wiederholen Sie sie nicht vorher.</translation>
    </message>
    <message>
        <source>What was stored before is safe; the last change was not stored.</source>
        <translation>Was vorher gespeichert war, ist sicher; die letzte Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>What was stored before is safe.</source>
        <translation>Was vorher gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>The server is back.</source>
        <translation>Der Server ist wieder da.</translation>
    </message>
    <message>
        <source>The change that was cut off had been stored.</source>
        <translation>Die abgeschnittene Änderung war gespeichert worden.</translation>
    </message>
    <message>
        <source>It need not be made again.</source>
        <translation>Sie muss nicht wiederholt werden.</translation>
    </message>
    <message>
        <source>The change that was cut off was not stored.</source>
        <translation>Die abgeschnittene Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Make it again if it is still wanted.</source>
        <translation>Machen Sie sie noch einmal, wenn sie noch gebraucht wird.</translation>
    </message>
    <message>
        <source>Whether the change that was cut off was stored cannot be told any more.</source>
        <translation>Ob die abgeschnittene Änderung gespeichert wurde, lässt sich nicht mehr sagen.</translation>
    </message>
    <message>
        <source>Look whether it is there before you make it again.</source>
        <translation>Sehen Sie nach, ob sie da ist, bevor Sie sie wiederholen.</translation>
    </message>
</context>
<context>
    <name>ServerOpening</name>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Verbinde mit %1 …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>This is no address of a workspace on a server: %1. Write postgresql://user@host:port/database?sslmode=verify-full.</source>
        <translation>Das ist keine Adresse eines Arbeitsbereichs auf einem Server: %1. Schreiben Sie postgresql://Benutzer@Rechner:Port/Datenbank?sslmode=verify-full.</translation>
    </message>
    <message>
        <source>A password does not belong into the address, where others can read it: %1. Put it into the file ~/.pgpass as host:port:database:user:password, readable by you alone, or name another such file in PGPASSFILE.</source>
        <translation>Ein Passwort gehört nicht in die Adresse, wo andere es lesen können: %1. Schreiben Sie es als Rechner:Port:Datenbank:Benutzer:Passwort in die Datei ~/.pgpass, die nur Sie lesen dürfen, oder nennen Sie eine andere solche Datei in PGPASSFILE.</translation>
    </message>
    <message>
        <source>No server answers: %1. Check the host and the port, and that the server runs.</source>
        <translation>Kein Server antwortet: %1. Prüfen Sie Rechner und Port und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The connection would not be safe: %1. Name the authority that signed the server&apos;s certificate with sslrootcert=FILE, or ask whoever runs the server.</source>
        <translation>Die Verbindung wäre nicht sicher: %1. Nennen Sie mit sslrootcert=DATEI die Stelle, die das Zertifikat des Servers unterschrieben hat, oder fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The server does not let this user in: %1. Check the user&apos;s name, and the password in ~/.pgpass or in the file that PGPASSFILE names.</source>
        <translation>Der Server lässt diesen Benutzer nicht ein: %1. Prüfen Sie den Namen des Benutzers und das Passwort in ~/.pgpass oder in der Datei, die PGPASSFILE nennt.</translation>
    </message>
    <message>
        <source>The server has no such database: %1. Check the name, or let whoever runs the server make it with createdb.</source>
        <translation>Der Server hat keine solche Datenbank: %1. Prüfen Sie den Namen, oder lassen Sie die Datenbank vom Betreiber des Servers mit createdb anlegen.</translation>
    </message>
    <message>
        <source>The database %1 holds no workspace yet. Make one with evenkeelctl init.</source>
        <translation>In der Datenbank %1 ist noch kein Arbeitsbereich. Legen Sie mit evenkeelctl init einen an.</translation>
    </message>
    <message>
        <source>The server is too old: %1. PostgreSQL 13 or newer is needed.</source>
        <translation>Der Server ist zu alt: %1. Nötig ist PostgreSQL 13 oder neuer.</translation>
    </message>
    <message>
        <source>The connection to the server was lost: %1. What was not stored yet was taken back. Try again when the server answers.</source>
        <translation>Die Verbindung zum Server ist abgerissen: %1. Was noch nicht gespeichert war, wurde zurückgenommen. Versuchen Sie es wieder, wenn der Server antwortet.</translation>
    </message>
    <message>
        <source>The server gave way to somebody else&apos;s change: %1. Nothing was changed. Try again.</source>
        <translation>Der Server hat der Änderung von jemand anderem den Vortritt gelassen: %1. Nichts wurde geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A workspace is being moved to %1, and not all of it is there yet. If the move was broken off, call evenkeelctl move once more: it goes on where it stopped.</source>
        <translation>Ein Arbeitsbereich zieht gerade nach %1 um und ist noch nicht ganz dort. Wurde der Umzug abgebrochen, rufen Sie evenkeelctl move noch einmal auf: Er geht dort weiter, wo er aufgehört hat.</translation>
    </message>
    <message>
        <source>You may not do that here: %1. Nothing was changed. Whoever owns the workspace gives roles with evenkeelctl admin grant LOGIN ROLE.</source>
        <translation>Das dürfen Sie hier nicht: %1. Nichts wurde geändert. Rollen gibt, wem der Arbeitsbereich gehört, mit evenkeelctl admin grant ANMELDUNG ROLLE.</translation>
    </message>
    <message>
        <source>Somebody else routes these queues now. Nothing was changed.</source>
        <translation>Diese Warteschlangen verteilt jetzt jemand anderes. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nobody knows this host: %1. Check how its name is written, and the network.</source>
        <translation>Diesen Rechner kennt niemand: %1. Prüfen Sie, wie der Name geschrieben wird, und das Netz.</translation>
    </message>
    <message>
        <source>The host answers, but no server listens there: %1. Check the port, and that the server runs and may be reached from other machines.</source>
        <translation>Der Rechner antwortet, aber dort lauscht kein Server: %1. Prüfen Sie den Port, und dass der Server läuft und von anderen Rechnern zu erreichen ist.</translation>
    </message>
    <message>
        <source>The server offers no safe connection: %1. Ask whoever runs the server to turn TLS on, or name another sslmode where the way to it is safe.</source>
        <translation>Der Server bietet keine sichere Verbindung an: %1. Bitten Sie, wer den Server betreibt, TLS einzuschalten, oder nennen Sie ein anderes sslmode, wo der Weg zu ihm sicher ist.</translation>
    </message>
    <message>
        <source>The server shows the certificate of another host: %1. Write the host as the certificate does, or ask whoever runs the server.</source>
        <translation>Der Server zeigt das Zertifikat eines anderen Rechners: %1. Schreiben Sie den Rechner wie im Zertifikat, oder fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The connection was cut while a change was stored, and the server cannot be asked whether it was: %1. Look whether it is there before you repeat it.</source>
        <translation>Die Verbindung riss ab, während eine Änderung gespeichert wurde, und der Server lässt sich nicht fragen, ob sie da ist: %1. Sehen Sie nach, bevor Sie sie wiederholen.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Rows in lists</source>
        <translation>&amp;Zeilen in Listen</translation>
    </message>
    <message>
        <source>Rows in lists</source>
        <translation>Zeilen in Listen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>A new language holds from the next start.</source>
        <translation>Eine neue Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Backups kept</source>
        <translation>&amp;Sicherungen behalten</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Sicherungen behalten</translation>
    </message>
    <message>
        <source>None are made</source>
        <translation>Keine werden gemacht</translation>
    </message>
    <message>
        <source>Of a workspace in a file a checked backup is made once a day and after big imports, in the folder “backups” beside it. The oldest go.</source>
        <translation>Von einem Arbeitsbereich in einer Datei wird einmal am Tag und nach großen Importen eine geprüfte Sicherung gemacht, im Ordner „backups“ daneben. Die ältesten gehen.</translation>
    </message>
</context>
<context>
    <name>SkillFileWords</name>
    <message>
        <source>This is no row of the table.</source>
        <translation>Das ist keine Zeile der Tabelle.</translation>
    </message>
    <message>
        <source>It names no agent.</source>
        <translation>Sie nennt keinen Agenten.</translation>
    </message>
    <message>
        <source>A level is 0, 1, 2 or 3.</source>
        <translation>Eine Stufe ist 0, 1, 2 oder 3.</translation>
    </message>
    <message>
        <source>This is no time; write it as 2016-03-16T10:00Z.</source>
        <translation>Das ist keine Zeit; schreiben Sie sie wie 2016-03-16T10:00Z.</translation>
    </message>
    <message>
        <source>A source is hand, history or import.</source>
        <translation>Eine Herkunft ist hand, history oder import.</translation>
    </message>
    <message>
        <source>This is no number of an agent.</source>
        <translation>Das ist keine Nummer eines Agenten.</translation>
    </message>
    <message>
        <source>Nobody here has this name, team and number.</source>
        <translation>Niemand hier hat diesen Namen, dieses Team und diese Nummer.</translation>
    </message>
    <message>
        <source>Several agents have this name; add the team or agent_id.</source>
        <translation>Mehrere Agenten heißen so; ergänzen Sie das Team oder agent_id.</translation>
    </message>
    <message>
        <source>There is no such skill here.</source>
        <translation>Diese Fähigkeit gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The file says this twice; the first holds.</source>
        <translation>Die Datei sagt das zweimal; das erste gilt.</translation>
    </message>
    <message>
        <source>It has no column &quot;agent&quot; in its first line.</source>
        <translation>In der ersten Zeile fehlt die Spalte „agent“.</translation>
    </message>
    <message>
        <source>It is no workbook. Save it as .xlsx or .csv and try again.</source>
        <translation>Es ist keine Arbeitsmappe. Speichern Sie sie als .xlsx oder .csv und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It is a workbook of an old kind (.xls), or one locked with a password. Save it as .xlsx without a password and try again.</source>
        <translation>Es ist eine Arbeitsmappe alter Art (.xls) oder eine mit Kennwort. Speichern Sie sie als .xlsx ohne Kennwort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in a spreadsheet, save it anew and try again.</source>
        <translation>Die Arbeitsmappe ist beschädigt. Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The workbook grows past all measure when it is unpacked. Save the table alone as .csv and try that.</source>
        <translation>Die Arbeitsmappe wird beim Auspacken maßlos groß. Speichern Sie nur die Tabelle als .csv und versuchen Sie es damit.</translation>
    </message>
</context>
<context>
    <name>SkillsCommand</name>
    <message>
        <source>No skills yet. evenkeelctl infer proposes some from history.</source>
        <translation>Noch keine Fähigkeiten. evenkeelctl infer schlägt welche aus dem Verlauf vor.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Fewest agents at once, by hour of the week:</source>
        <translation>Wenigste Agenten zugleich, nach Stunde der Woche:</translation>
    </message>
    <message>
        <source>Hours a week, from %1 on, agents at level %2 or above, needed: %3.</source>
        <translation>Stunden pro Woche, ab %1, Agenten auf Stufe %2 oder höher, gebraucht: %3.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Nobody h</source>
        <translation>Niemand h</translation>
    </message>
    <message>
        <source>Only one h</source>
        <translation>Nur einer h</translation>
    </message>
    <message>
        <source>Uncovered h</source>
        <translation>Unbesetzt h</translation>
    </message>
    <message>
        <source>Of h</source>
        <translation>Von h</translation>
    </message>
    <message>
        <source>Tickets then</source>
        <translation>Tickets dann</translation>
    </message>
    <message>
        <source>one agent solves most</source>
        <translation>ein Agent löst das meiste</translation>
    </message>
    <message>
        <source>too few advanced</source>
        <translation>zu wenige Erfahrene</translation>
    </message>
    <message>
        <source>few tickets</source>
        <translation>wenige Tickets</translation>
    </message>
    <message>
        <source>Top agent</source>
        <translation>Stärkster Agent</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>At 3</source>
        <translation>Auf 3</translation>
    </message>
    <message>
        <source>Can leave</source>
        <translation>Können gehen</translation>
    </message>
    <message>
        <source>Nobody without h</source>
        <translation>Ohne niemand h</translation>
    </message>
    <message>
        <source>At most one h</source>
        <translation>Höchstens einer h</translation>
    </message>
    <message>
        <source>Silo</source>
        <translation>Silo</translation>
    </message>
    <message numerus="yes">
        <source>From %n tickets solved in the last quarter.</source>
        <translation>
            <numerusform>Aus %n im letzten Quartal gelösten Ticket.</numerusform>
            <numerusform>Aus %n im letzten Quartal gelösten Tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Team %1 keeps %2 skills; above 12 nobody keeps them up.</source>
        <translation>Team %1 führt %2 Fähigkeiten; über 12 pflegt sie niemand mehr.</translation>
    </message>
    <message>
        <source>The desk keeps %1 skills; above 12 nobody keeps them up.</source>
        <translation>Der Desk führt %1 Fähigkeiten; über 12 pflegt sie niemand mehr.</translation>
    </message>
    <message>
        <source>No ticket asked for %1 in 90 days.</source>
        <translation>In 90 Tagen hat kein Ticket %1 verlangt.</translation>
    </message>
    <message>
        <source>If %1 leaves:</source>
        <translation>Wenn %1 geht:</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Others as good</source>
        <translation>Andere ebenso gut</translation>
    </message>
    <message>
        <source>Nobody h now</source>
        <translation>Niemand h jetzt</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>No training would take away uncovered hours.</source>
        <translation>Keine Schulung würde unbesetzte Stunden wegnehmen.</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>Uncovered hours a week: %1, with these trainings %2.</source>
        <translation>Unbesetzte Stunden pro Woche: %1, mit diesen Schulungen %2.</translation>
    </message>
    <message>
        <source>No other choice of as many takes away more.</source>
        <translation>Keine andere Auswahl von so vielen nimmt mehr weg.</translation>
    </message>
    <message>
        <source>No other choice of as many is more than %1 better.</source>
        <translation>Keine andere Auswahl von so vielen ist um mehr als %1 besser.</translation>
    </message>
    <message>
        <source>This agent has no level in this skill.</source>
        <translation>Dieser Agent hat keine Stufe in dieser Fähigkeit.</translation>
    </message>
    <message>
        <source>Nothing is proposed for this level.</source>
        <translation>Für diese Stufe ist nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>Say accept, decline, keep or a level.</source>
        <translation>Sagen Sie accept, decline, keep oder eine Stufe.</translation>
    </message>
    <message>
        <source>%1 is at %3 in %2.</source>
        <translation>%1 ist in %2 auf Stufe %3.</translation>
    </message>
    <message>
        <source>Write it as skills review, or skills review AGENT SKILL accept.</source>
        <translation>Schreiben Sie skills review oder skills review AGENT SKILL accept.</translation>
    </message>
    <message>
        <source>Reading history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>coverage takes no further words; name a skill with --skill.</source>
        <translation>coverage nimmt keine weiteren Wörter; nennen Sie eine Fähigkeit mit --skill.</translation>
    </message>
    <message>
        <source>Reading tickets</source>
        <translation>Tickets werden gelesen</translation>
    </message>
    <message>
        <source>silos takes no further words; name an agent with --without.</source>
        <translation>silos nimmt keine weiteren Wörter; nennen Sie einen Agenten mit --without.</translation>
    </message>
    <message>
        <source>advise takes no further words.</source>
        <translation>advise nimmt keine weiteren Wörter.</translation>
    </message>
    <message>
        <source>--top takes a number from 1 to 100.</source>
        <translation>--top nimmt eine Zahl von 1 bis 100.</translation>
    </message>
    <message>
        <source>Choosing trainings</source>
        <translation>Schulungen werden gewählt</translation>
    </message>
    <message>
        <source>Show and change who can do what; say what is covered, what rests on one agent, what to train.</source>
        <translation>Zeigt und ändert, wer was kann; sagt, was abgedeckt ist, was an einem Agenten hängt und was zu schulen ist.</translation>
    </message>
    <message>
        <source>What to do; without it, list.</source>
        <translation>Was zu tun ist; ohne Angabe list.</translation>
    </message>
    <message>
        <source>With list and export: the levels in force at a moment.</source>
        <translation>Mit list und export: die zu einem Zeitpunkt geltenden Stufen.</translation>
    </message>
    <message>
        <source>With set, import and review: who does it; without it the user of the system.</source>
        <translation>Mit set, import und review: wer es tut; ohne Angabe der Benutzer des Systems.</translation>
    </message>
    <message>
        <source>With import: say what would be taken, store nothing.</source>
        <translation>Mit import: sagen, was übernommen würde, nichts speichern.</translation>
    </message>
    <message>
        <source>With export: a row for each level, with its source, who set it, and when.</source>
        <translation>Mit export: eine Zeile für jede Stufe, mit Herkunft, wer sie gesetzt hat und wann.</translation>
    </message>
    <message>
        <source>With export: the same for every version there ever was.</source>
        <translation>Mit export: dasselbe für jede Fassung, die es je gab.</translation>
    </message>
    <message>
        <source>With review: every level, not only those that are due.</source>
        <translation>Mit review: alle Stufen, nicht nur die fälligen.</translation>
    </message>
    <message>
        <source>With coverage and review: this skill alone.</source>
        <translation>Mit coverage und review: nur diese Fähigkeit.</translation>
    </message>
    <message>
        <source>With review: this agent alone.</source>
        <translation>Mit review: nur dieser Agent.</translation>
    </message>
    <message>
        <source>With silos: what is lost when this agent leaves.</source>
        <translation>Mit silos: was verloren geht, wenn dieser Agent geht.</translation>
    </message>
    <message>
        <source>With coverage, silos and advise: the level that counts; without it 2.</source>
        <translation>Mit coverage, silos und advise: die Stufe, die zählt; ohne Angabe 2.</translation>
    </message>
    <message>
        <source>With coverage and advise: so many agents at once; without it 1.</source>
        <translation>Mit coverage und advise: so viele Agenten zugleich; ohne Angabe 1.</translation>
    </message>
    <message>
        <source>With advise: how many trainings to choose together; without it 3.</source>
        <translation>Mit advise: wie viele Schulungen zusammen gewählt werden; ohne Angabe 3.</translation>
    </message>
    <message>
        <source>skills does not know what to do with %1.</source>
        <translation>skills weiß mit %1 nichts anzufangen.</translation>
    </message>
    <message>
        <source>list takes no further words.</source>
        <translation>list nimmt keine weiteren Wörter.</translation>
    </message>
    <message>
        <source>Write it as skills set AGENT SKILL LEVEL.</source>
        <translation>Schreiben Sie skills set AGENT SKILL LEVEL.</translation>
    </message>
    <message>
        <source>%1 is no level; it is 0, 1, 2 or 3.</source>
        <translation>%1 ist keine Stufe; es gibt 0, 1, 2 und 3.</translation>
    </message>
    <message>
        <source>Import which file?</source>
        <translation>Welche Datei soll importiert werden?</translation>
    </message>
    <message>
        <source>Export into which file?</source>
        <translation>In welche Datei soll exportiert werden?</translation>
    </message>
    <message numerus="yes">
        <source>%n agents written to %1.</source>
        <translation>
            <numerusform>%n Agent in %1 geschrieben.</numerusform>
            <numerusform>%n Agenten in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows taken.</source>
        <translation>
            <numerusform>%n Zeile übernommen.</numerusform>
            <numerusform>%n Zeilen übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels set.</source>
        <translation>
            <numerusform>%n Stufe gesetzt.</numerusform>
            <numerusform>%n Stufen gesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels were so already.</source>
        <translation>
            <numerusform>%n Stufe war schon so.</numerusform>
            <numerusform>%n Stufen waren schon so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows or columns were refused.</source>
        <translation>
            <numerusform>%n Zeile oder Spalte wurde abgelehnt.</numerusform>
            <numerusform>%n Zeilen oder Spalten wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No level is due for review.</source>
        <translation>Keine Stufe ist zur Prüfung fällig.</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Prüfen bis</translation>
    </message>
    <message>
        <source>Median min</source>
        <translation>Median min</translation>
    </message>
    <message>
        <source>Team&apos;s</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>--level takes 1, 2 or 3.</source>
        <translation>--level nimmt 1, 2 oder 3.</translation>
    </message>
    <message>
        <source>--needed takes a number of agents, 1 or more.</source>
        <translation>--needed nimmt eine Zahl von Agenten, 1 oder mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n open tickets go to others.</source>
        <translation>
            <numerusform>%n offenes Ticket geht an andere.</numerusform>
            <numerusform>%n offene Tickets gehen an andere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody else could take %n of them.</source>
        <translation>
            <numerusform>Sonst könnte niemand %n davon übernehmen.</numerusform>
            <numerusform>Sonst könnte niemand %n davon übernehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>--as-of takes a day or a time like 2016-03-16T10:00Z.</source>
        <translation>--as-of nimmt einen Tag oder eine Zeit wie 2016-03-16T10:00Z.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2 Nothing was changed.</source>
        <translation>%1 lässt sich nicht lesen. %2 Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Only the sheet %1 was read, not %2.</source>
        <translation>Nur das Blatt %1 wurde gelesen, nicht %2.</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>With set: only where this is still the level; otherwise nothing is set, and the exit code is 4.</source>
        <translation>Mit set: nur, wo dies noch die Stufe ist; sonst wird nichts gesetzt, und der Rückgabewert ist 4.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>skill, agent</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 has no level any more; you want %2. Nothing was changed.</source>
        <translation>%1 hat keine Stufe mehr; Sie wollen %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>%1 was set to %2 by %3 at %4; you want %5. Nothing was changed. Look again and repeat.</source>
        <translation>%1 wurde von %3 um %4 auf %2 gesetzt; Sie wollen %5. Nichts wurde geändert. Sehen Sie noch einmal nach und wiederholen Sie es.</translation>
    </message>
</context>
<context>
    <name>SlaCommand</name>
    <message>
        <source>Say what the SLA clocks of a ticket did, or what promises were breached by.</source>
        <translation>Sagen, was die SLA-Uhren eines Tickets taten oder woran Zusagen gescheitert sind.</translation>
    </message>
    <message>
        <source>Its number, as the source or the workspace knows it.</source>
        <translation>Seine Nummer, wie die Quelle oder der Arbeitsbereich sie kennt.</translation>
    </message>
    <message>
        <source>All tickets of a period: breached promises by their cause.</source>
        <translation>Alle Tickets eines Zeitraums: verletzte Zusagen nach Ursache.</translation>
    </message>
    <message>
        <source>The period&apos;s first moment; without it 28 days before its end.</source>
        <translation>Beginn des Zeitraums; ohne Angabe 28 Tage vor seinem Ende.</translation>
    </message>
    <message>
        <source>The moment after its last; without it now.</source>
        <translation>Ende des Zeitraums; ohne Angabe jetzt.</translation>
    </message>
    <message>
        <source>--breaches takes no ticket.</source>
        <translation>--breaches nimmt kein Ticket.</translation>
    </message>
    <message>
        <source>--from and --to go with --breaches.</source>
        <translation>--from und --to gehören zu --breaches.</translation>
    </message>
    <message>
        <source>The clocks of which ticket?</source>
        <translation>Die Uhren welches Tickets?</translation>
    </message>
    <message>
        <source>--to takes a time like 2016-03-16T10:00Z.</source>
        <translation>--to erwartet eine Zeit wie 2016-03-16T10:00Z.</translation>
    </message>
    <message>
        <source>--from takes a time like 2016-03-16T10:00Z.</source>
        <translation>--from erwartet eine Zeit wie 2016-03-16T10:00Z.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet vor seinem Beginn.</translation>
    </message>
    <message>
        <source>Reading clocks</source>
        <translation>Uhren werden gelesen</translation>
    </message>
</context>
<context>
    <name>SlaWords</name>
    <message>
        <source>First response</source>
        <translation>Erstantwort</translation>
    </message>
    <message>
        <source>Next response</source>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>promise, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next response, asked %1</source>
        <translation>Nächste Antwort, gefragt %1</translation>
    </message>
    <message>
        <source>Will run</source>
        <translation>Wird laufen</translation>
    </message>
    <message>
        <source>Running, late</source>
        <translation>Läuft, zu spät</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <comment>status</comment>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>Off hours</source>
        <translation>Außerhalb der Zeiten</translation>
    </message>
    <message>
        <source>Holiday %1</source>
        <comment>date</comment>
        <translation>Feiertag %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month as Qt writes a date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>day, from, until</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>segment, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. Of its %2 nothing counted; still %3 of %4 used.</source>
        <translation>%1. Von %2 zählte nichts; weiter %3 von %4 verbraucht.</translation>
    </message>
    <message>
        <source>%1. Its %2 will count: %3 of %4 used by then.</source>
        <translation>%1. %2 werden zählen: dann %3 von %4 verbraucht.</translation>
    </message>
    <message>
        <source>%1. It counted %2: %3 + %2 = %4 of %5 used.</source>
        <translation>%1. Es zählten %2: %3 + %2 = %4 von %5 verbraucht.</translation>
    </message>
    <message>
        <source>Breached: %1 used of %2.</source>
        <translation>Verletzt: %1 von %2 verbraucht.</translation>
    </message>
    <message>
        <source>Breached: %1 used of %2 so far.</source>
        <translation>Verletzt: bisher %1 von %2 verbraucht.</translation>
    </message>
    <message>
        <source>Kept: %1 used of %2.</source>
        <translation>Eingehalten: %1 von %2 verbraucht.</translation>
    </message>
    <message>
        <source>%1 used of %2.</source>
        <translation>%1 von %2 verbraucht.</translation>
    </message>
    <message>
        <source>%1 paused.</source>
        <translation>%1 angehalten.</translation>
    </message>
    <message>
        <source>Its calendar ends before it is due.</source>
        <translation>Ihr Kalender endet vor der Frist.</translation>
    </message>
    <message>
        <source>It was due %1.</source>
        <translation>Fällig war sie %1.</translation>
    </message>
    <message>
        <source>Paused now; if it went on now it would be due %1.</source>
        <translation>Jetzt angehalten; liefe sie weiter, wäre sie %1 fällig.</translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation>Fällig %1.</translation>
    </message>
    <message>
        <source>Promised by priority: %1</source>
        <translation>Zugesagt nach Priorität: %1</translation>
    </message>
    <message>
        <source>Promised by the rule %1</source>
        <translation>Zugesagt nach der Regel %1</translation>
    </message>
    <message>
        <source>%1; around the clock.</source>
        <translation>%1; rund um die Uhr.</translation>
    </message>
    <message>
        <source>%1; in the usual working hours, %2.</source>
        <comment>rule, time zone</comment>
        <translation>%1; in den üblichen Arbeitszeiten, %2.</translation>
    </message>
    <message>
        <source>%1; in the hours of %2, %3.</source>
        <comment>rule, calendar, time zone</comment>
        <translation>%1; in den Zeiten von %2, %3.</translation>
    </message>
    <message>
        <source>nobody had room</source>
        <translation>niemand hatte Platz</translation>
    </message>
    <message>
        <source>nobody had the skill or language</source>
        <translation>niemand hatte die Fähigkeit oder Sprache</translation>
    </message>
    <message>
        <source>nobody who could was on shift</source>
        <translation>niemand, der könnte, war im Dienst</translation>
    </message>
    <message>
        <source>queue, rule, channel or declines left nobody</source>
        <translation>Warteschlange, Regel, Kanal oder Ablehnungen ließen niemanden übrig</translation>
    </message>
    <message>
        <source>an agent had it</source>
        <translation>ein Agent hatte es</translation>
    </message>
    <message>
        <source>waited on the customer or a third party</source>
        <translation>wartete auf den Kunden oder Dritte</translation>
    </message>
    <message>
        <source>waited for a routing run</source>
        <translation>wartete auf die Verteilung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, cause</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Where the time went: %1.</source>
        <translation>Wo die Zeit blieb: %1.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
</context>
<context>
    <name>SlaWriter</name>
    <message>
        <source>%1 (ahead)</source>
        <translation>%1 (kommend)</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 used, %5 paused; never due within its calendar.</source>
        <translation>%1, %2: %3 von %4 verbraucht, %5 angehalten; im Kalender nie fällig.</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 used, %5 paused; due %6.</source>
        <translation>%1, %2: %3 von %4 verbraucht, %5 angehalten; fällig %6.</translation>
    </message>
    <message>
        <source>main cause</source>
        <translation>Hauptursache</translation>
    </message>
    <message>
        <source>used in all</source>
        <translation>insgesamt verbraucht</translation>
    </message>
    <message>
        <source>Breached by</source>
        <translation>Überzogen um</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>the usual hours</source>
        <translation>die üblichen Zeiten</translation>
    </message>
    <message>
        <source>Ticket %1: %2, %3, times in %4.</source>
        <translation>Ticket %1: %2, %3, Zeiten in %4.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message numerus="yes">
        <source>Promises of %n ticket(s) that were due or ended from %1 to %2.</source>
        <translation>
            <numerusform>Zusagen von %n Ticket, die von %1 bis %2 fällig waren oder endeten.</numerusform>
            <numerusform>Zusagen von %n Tickets, die von %1 bis %2 fällig waren oder endeten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Main cause</source>
        <translation>Hauptursache</translation>
    </message>
    <message>
        <source>breached in all</source>
        <translation>insgesamt verletzt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Verbrauchte Zeit</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Überzogen</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Show this help and exit.</source>
        <translation>Diese Hilfe zeigen und beenden.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Die Version zeigen und beenden.</translation>
    </message>
    <message>
        <source>Set the clock, for example 2016-03-16T10:00Z; it stands still.</source>
        <translation>Die Uhr stellen, zum Beispiel 2016-03-16T10:00Z; sie bleibt dort stehen.</translation>
    </message>
    <message>
        <source>Write every page as PNG into this folder and exit.</source>
        <translation>Jede Seite als PNG in diesen Ordner schreiben und beenden.</translation>
    </message>
    <message>
        <source>Language: en, de, or qps for the pseudo-language.</source>
        <translation>Sprache: en, de oder qps für die Pseudosprache.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Farben: system, light (hell) oder dark (dunkel).</translation>
    </message>
    <message>
        <source>Scale of the screen, for example 1.5.</source>
        <translation>Skalierung des Bildschirms, zum Beispiel 1.5.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Unbekanntes Argument: %1</translation>
    </message>
    <message>
        <source>The option --capture needs a folder.</source>
        <translation>Die Option --capture braucht einen Ordner.</translation>
    </message>
    <message>
        <source>Not a time: %1</source>
        <translation>Keine Zeitangabe: %1</translation>
    </message>
    <message>
        <source>Unknown theme: %1</source>
        <translation>Unbekanntes Erscheinungsbild: %1</translation>
    </message>
    <message>
        <source>The scale must be between 0.5 and 4.</source>
        <translation>Die Skalierung muss zwischen 0.5 und 4 liegen.</translation>
    </message>
    <message>
        <source>Keeps a customer-support team&apos;s workload even.</source>
        <translation>Hält die Arbeitslast im Kundensupport gleichmäßig verteilt.</translation>
    </message>
    <message>
        <source>Open this workspace (sqlite:FILE or postgresql://user@host/database).</source>
        <translation>Diesen Arbeitsbereich öffnen (sqlite:DATEI oder postgresql://Benutzer@Rechner/Datenbank).</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Offered to %1 again, the answer was taken back</source>
        <translation>Wieder %1 angeboten, die Antwort wurde zurückgenommen</translation>
    </message>
    <message>
        <source>Offered to %1</source>
        <translation>%1 angeboten</translation>
    </message>
    <message>
        <source>The offer ended without an answer</source>
        <translation>Das Angebot endete ohne Antwort</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The offer to %1 ended without an answer</source>
        <translation>Das Angebot an %1 endete ohne Antwort</translation>
    </message>
    <message>
        <source>Declined by %1</source>
        <translation>Von %1 abgelehnt</translation>
    </message>
    <message>
        <source>Taken out of its queue</source>
        <translation>Aus seiner Warteschlange genommen</translation>
    </message>
    <message>
        <source>Put into queue %1</source>
        <translation>In Warteschlange %1 gestellt</translation>
    </message>
    <message>
        <source>Put into queue %1, since no triage rule sends it elsewhere</source>
        <translation>In Warteschlange %1 gestellt, da keine Triage-Regel es anderswohin schickt</translation>
    </message>
    <message>
        <source>Put into queue %1 by triage</source>
        <translation>Von der Triage in Warteschlange %1 gestellt</translation>
    </message>
    <message>
        <source>nothing had happened for %1 times the expected handling time</source>
        <translation>seit dem %1-Fachen der erwarteten Bearbeitungszeit war nichts geschehen</translation>
    </message>
    <message>
        <source>%1 of its SLA was used</source>
        <translation>%1 seiner SLA-Zeit waren verbraucht</translation>
    </message>
    <message numerus="yes">
        <source>it was reopened %n times</source>
        <translation>
            <numerusform>es wurde %n-mal wiedereröffnet</numerusform>
            <numerusform>es wurde %n-mal wiedereröffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>its subject or tags speak of trouble (%1)</source>
        <comment>words</comment>
        <translation>Betreff oder Schlagwörter sprechen von Ärger (%1)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Escalated to %1</source>
        <translation>An %1 eskaliert</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>escalated to whom, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The offer to %1 was withdrawn, undone</source>
        <translation>Das Angebot an %1 wurde zurückgezogen, rückgängig gemacht</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Notiz von %1</translation>
    </message>
</context>
<context>
    <name>SweepCommand</name>
    <message>
        <source>End offers nobody answered, escalate what is due, sort and route what waits.</source>
        <translation>Angebote ohne Antwort beenden, Fälliges eskalieren, Wartendes einordnen und verteilen.</translation>
    </message>
    <message>
        <source>Say what would happen and store nothing.</source>
        <translation>Sagen, was geschähe, und nichts speichern.</translation>
    </message>
    <message>
        <source>Nothing was stored. A sweep now would do this:</source>
        <translation>Nichts wurde gespeichert. Ein Durchgang täte jetzt dies:</translation>
    </message>
    <message numerus="yes">
        <source>%n offers ended.</source>
        <translation>
            <numerusform>%n Angebot beendet.</numerusform>
            <numerusform>%n Angebote beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets escalated.</source>
        <translation>
            <numerusform>%n Ticket eskaliert.</numerusform>
            <numerusform>%n Tickets eskaliert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets sent to another queue.</source>
        <translation>
            <numerusform>%n Ticket in eine andere Warteschlange geschickt.</numerusform>
            <numerusform>%n Tickets in eine andere Warteschlange geschickt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets offered.</source>
        <translation>
            <numerusform>%n Ticket angeboten.</numerusform>
            <numerusform>%n Tickets angeboten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets assigned.</source>
        <translation>
            <numerusform>%n Ticket zugewiesen.</numerusform>
            <numerusform>%n Tickets zugewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets still wait.</source>
        <translation>
            <numerusform>%n Ticket wartet weiter.</numerusform>
            <numerusform>%n Tickets warten weiter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketsCommand</name>
    <message>
        <source>List tickets, filtered as on the Tickets page.</source>
        <translation>Tickets auflisten, gefiltert wie auf der Seite Tickets.</translation>
    </message>
    <message>
        <source>The only word it takes.</source>
        <translation>Das einzige erlaubte Wort.</translation>
    </message>
    <message>
        <source>Words and conditions, for instance &quot;refund is:open priority:high&quot;.</source>
        <translation>Wörter und Kriterien, zum Beispiel „Erstattung is:open priority:high“.</translation>
    </message>
    <message>
        <source>At most so many; 0: all.</source>
        <translation>Höchstens so viele; 0: alle.</translation>
    </message>
    <message>
        <source>tickets takes list.</source>
        <translation>tickets erwartet list.</translation>
    </message>
    <message>
        <source>--limit takes a whole number.</source>
        <translation>--limit erwartet eine ganze Zahl.</translation>
    </message>
    <message>
        <source>The filter cannot be read from its character %1 on: %2.</source>
        <translation>Der Filter ist ab Zeichen %1 nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>%1 of %2 tickets</source>
        <translation>%1 von %2 Tickets</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a span of time</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Here stands who works when. Nobody is on this desk yet: import tickets or open the demo desk, and their agents come with them.</source>
        <translation>Hier steht, wer wann arbeitet. Noch ist niemand auf diesem Desk: Tickets importieren oder den Demo-Desk öffnen, dann kommen ihre Agenten mit.</translation>
    </message>
    <message>
        <source>Time off asked</source>
        <translation>Abwesenheit erbeten</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n days</source>
        <translation>
            <numerusform>%1 an %n Tag</numerusform>
            <numerusform>%1 an %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent, hours</source>
        <translation>Agent, Stunden</translation>
    </message>
    <message>
        <source>Too few agents</source>
        <translation>Zu wenige Agenten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>agents there, agents asked</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <comment>time zone</comment>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>hours, time zone</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TraceWords</name>
    <message>
        <source>Given to another agent</source>
        <translation>An einen anderen Agenten gegeben</translation>
    </message>
    <message>
        <source>Back to %1, undone</source>
        <translation>Zurück an %1, rückgängig gemacht</translation>
    </message>
    <message>
        <source>Moved to %1 by routing</source>
        <translation>Durch Verteilung an %1 übergeben</translation>
    </message>
    <message>
        <source>Assigned to %1 by routing</source>
        <translation>Durch Verteilung %1 zugewiesen</translation>
    </message>
    <message>
        <source>Moved to %1 by %2</source>
        <translation>Von %2 an %1 übergeben</translation>
    </message>
    <message>
        <source>Assigned to %1 by %2</source>
        <translation>Von %2 an %1 zugewiesen</translation>
    </message>
    <message>
        <source>Taken by %1</source>
        <translation>Von %1 übernommen</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>An %1 übergeben</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>%1 zugewiesen</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>Kategorie %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>Aufwand %1</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>braucht %1</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>Sprache %1</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Angaben geändert</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Gesetzt: %1</translation>
    </message>
    <message>
        <source>Created through %1</source>
        <translation>Erstellt über %1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>Von %1 angenommen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Back to waiting, undone</source>
        <translation>Wartet wieder, rückgängig gemacht</translation>
    </message>
    <message>
        <source>Back to waiting</source>
        <translation>Wartet wieder</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Status geändert</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Von %1 beantwortet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Notiz von %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Escalated by %1</source>
        <translation>Von %1 eskaliert</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Resolved by %1</source>
        <translation>Von %1 gelöst</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Rated %1 of 5</source>
        <translation>Mit %1 von 5 bewertet</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Why nobody</source>
        <translation>Warum niemand</translation>
    </message>
    <message>
        <source>Why %1</source>
        <comment>name of an agent</comment>
        <translation>Warum %1</translation>
    </message>
    <message>
        <source>%1 has the skills that fit this ticket best.</source>
        <translation>%1 hat die Fähigkeiten, die am besten zu diesem Ticket passen.</translation>
    </message>
    <message>
        <source>%1 had the most room: the load goes from %2 to %3.</source>
        <translation>%1 hatte am meisten Luft: Die Auslastung steigt von %2 auf %3.</translation>
    </message>
    <message>
        <source>%1 has handled this customer before and has room for more.</source>
        <translation>%1 hat schon mit diesem Kunden gearbeitet und hat noch Luft.</translation>
    </message>
    <message>
        <source>%1 is the fastest with tickets of this category.</source>
        <translation>%1 ist bei Tickets dieser Kategorie am schnellsten.</translation>
    </message>
    <message>
        <source>%1 has waited longest for a ticket.</source>
        <translation>%1 wartet am längsten auf ein Ticket.</translation>
    </message>
    <message>
        <source>It was the turn of %1.</source>
        <translation>%1 war an der Reihe.</translation>
    </message>
    <message>
        <source>There are no agents yet who could take this ticket.</source>
        <translation>Es gibt noch keine Agenten, die dieses Ticket übernehmen könnten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was the only one of %n agents who passed every gate.</source>
        <translation>
            <numerusform>%1 war der einzige Agent (%n) und erfüllt alle Bedingungen.</numerusform>
            <numerusform>Von %n Agenten erfüllt nur %1 alle Bedingungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 scored the same, and the last ticket of %1 is longer ago.</source>
        <translation>%1 und %2 hatten gleich viele Punkte, und das letzte Ticket von %1 liegt länger zurück.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences: why this agent, who came next</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 came next, %2 points behind.</source>
        <translation>Danach kam %1 mit %2 Punkten Abstand.</translation>
    </message>
    <message>
        <source>%1 would have to be available.</source>
        <translation>%1 müsste verfügbar sein.</translation>
    </message>
    <message>
        <source>%1 would have to be on shift.</source>
        <translation>%1 müsste im Dienst sein.</translation>
    </message>
    <message>
        <source>%1 would have to serve the queue of this ticket.</source>
        <translation>%1 müsste die Warteschlange dieses Tickets bedienen.</translation>
    </message>
    <message>
        <source>%1 would need %2 at level %3 and has %4.</source>
        <translation>%1 bräuchte %2 auf der Stufe „%3“ und hat „%4“.</translation>
    </message>
    <message>
        <source>%1 would need the language %2 at level %3 and has %4.</source>
        <translation>%1 bräuchte die Sprache %2 auf der Stufe „%3“ und hat „%4“.</translation>
    </message>
    <message>
        <source>%1 would have to handle the channel of this ticket.</source>
        <translation>%1 müsste den Kanal dieses Tickets bedienen.</translation>
    </message>
    <message>
        <source>%1 would have to give up %2 units of load, which is %3 with this ticket and may be %4.</source>
        <translation>%1 müsste %2 Einheiten abgeben: Mit diesem Ticket wären es %3, erlaubt sind %4.</translation>
    </message>
    <message>
        <source>%1 would have to finish one of %2 complex tickets first.</source>
        <translation>%1 müsste zuerst eines von %2 komplexen Tickets abschließen.</translation>
    </message>
    <message>
        <source>%1 would have to be further into the shift; at its start it fills step by step.</source>
        <translation>%1 müsste länger im Dienst sein; zu Beginn der Schicht kommen Tickets nur nach und nach.</translation>
    </message>
    <message>
        <source>Waiting is enough: %1 can take it from %2 on.</source>
        <translation>Abwarten genügt: %1 kann es ab %2 übernehmen.</translation>
    </message>
    <message>
        <source>%1 of %2 passed every gate</source>
        <translation>Alle Bedingungen erfüllt: %1 von %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a gate and how many it stopped</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Ausgeschieden: %1</translation>
    </message>
    <message>
        <source>Gates in order: %1.</source>
        <translation>Bedingungen der Reihe nach: %1.</translation>
    </message>
    <message>
        <source>Decision %1 at %2, policy %3, %4, ring %5.</source>
        <translation>Entscheidung %1 am %2, Regelwerk %3, Verfahren „%4“, Ring %5.</translation>
    </message>
    <message>
        <source>As of %1, policy %2, %3, ring %4.</source>
        <translation>Stand %1, Regelwerk %2, Verfahren „%3“, Ring %4.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>load before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Not on shift</source>
        <translation>Nicht im Dienst</translation>
    </message>
    <message>
        <source>Other queues</source>
        <translation>Nicht zuständig</translation>
    </message>
    <message>
        <source>Other channels</source>
        <translation>Andere Kanäle</translation>
    </message>
    <message>
        <source>%1 of %2 units</source>
        <translation>%1/%2 Einheiten</translation>
    </message>
    <message>
        <source>%1 of %2 complex tickets</source>
        <translation>%1/%2 komplexe</translation>
    </message>
    <message>
        <source>%1 of %2 at shift start</source>
        <translation>%1/%2 am Anfang</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>Nichts Besonderes</translation>
    </message>
    <message numerus="yes">
        <source>None of %n agents passed every gate. The last of them stopped at %1.</source>
        <translation>
            <numerusform>Der einzige Agent (%n) erfüllt nicht alle Bedingungen. Er scheitert an: %1.</numerusform>
            <numerusform>Keiner von %n Agenten erfüllt alle Bedingungen. Die letzten scheitern an: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 optional</source>
        <comment>skill and level</comment>
        <translation>%1 optional</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <comment>level had, level needed, skill</comment>
        <translation>%1/%2 in %3</translation>
    </message>
    <message>
        <source>With %1 the ticket is least late.</source>
        <translation>Mit %1 verspätet sich das Ticket am wenigsten.</translation>
    </message>
    <message>
        <source>The skills of %1 come closest to what the ticket asks for.</source>
        <translation>Die Fähigkeiten von %1 passen am besten zu dem, was das Ticket verlangt.</translation>
    </message>
    <message>
        <source>With %1 the load stays most even: it goes from %2 to %3.</source>
        <translation>Mit %1 bleibt die Auslastung am gleichmäßigsten: Sie geht von %2 auf %3.</translation>
    </message>
    <message>
        <source>%1 knows this customer; with anybody else that is lost.</source>
        <translation>%1 kennt diesen Kunden; bei allen anderen geht das verloren.</translation>
    </message>
    <message>
        <source>%1 is learning the skill, and a colleague who has mastered it is on shift.</source>
        <translation>%1 lernt die Fähigkeit, und ein Kollege, der sie beherrscht, ist im Dienst.</translation>
    </message>
    <message>
        <source>%1 would have cost %2 min less, but was worth more to another ticket: all were decided together.</source>
        <translation>%1 hätte %2 min weniger gekostet, war aber für ein anderes Ticket mehr wert: Alle wurden zusammen entschieden.</translation>
    </message>
    <message>
        <source>%1 is present after hours, when such tickets are kept away.</source>
        <translation>%1 ist außerhalb der Dienstzeit anwesend, wenn solche Tickets ferngehalten werden.</translation>
    </message>
    <message>
        <source>%1 would have to leave the focus block, which lasts %2 more minutes.</source>
        <translation>%1 müsste die Fokuszeit verlassen, die noch %2 Minuten dauert.</translation>
    </message>
    <message>
        <source>%1 would have to be done with the last conversation, in %2 minutes.</source>
        <translation>%1 müsste mit dem letzten Gespräch fertig sein, in %2 Minuten.</translation>
    </message>
    <message>
        <source>%1 would have to be among those the rule is about.</source>
        <translation>%1 müsste zu denen gehören, für die die Regel gilt.</translation>
    </message>
    <message>
        <source>%1 would have to wait, with %2 tickets in an hour and at most %3.</source>
        <translation>%1 müsste warten, mit %2 Tickets in einer Stunde und höchstens %3.</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>Nach Dienst</translation>
    </message>
    <message>
        <source>Focus block, %1 min</source>
        <translation>Fokuszeit, %1 min</translation>
    </message>
    <message>
        <source>Wrap-up, %1 min</source>
        <translation>Nachbearbeitung, %1 min</translation>
    </message>
    <message>
        <source>Not meant by the rule</source>
        <translation>Nicht von der Regel gemeint</translation>
    </message>
    <message>
        <source>%1 of %2 an hour</source>
        <translation>%1 von %2 je Stunde</translation>
    </message>
    <message>
        <source>%1 took it over when the load was evened out, and passed every gate.</source>
        <translation>%1 hat es beim Ausgleichen der Last übernommen und alle Bedingungen erfüllt.</translation>
    </message>
    <message>
        <source>%1 came next and costs %2 more.</source>
        <comment>agent, minutes</comment>
        <translation>%1 kam danach und kostet %2 mehr.</translation>
    </message>
    <message>
        <source>%1 would need room under capacity profile “%2”, which is at %3 with this ticket and may be %4.</source>
        <translation>%1 bräuchte Platz im Kapazitätsprofil „%2“, das mit diesem Ticket bei %3 steht und %4 erlaubt.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <comment>figures, capacity profile</comment>
        <translation>%1/%2 in %3</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier rule(s) had somebody with room, too. All were decided together, and with %1 the whole costs least.</source>
        <translation>
            <numerusform>Auch %n frühere Regel hatte jemanden mit Platz. Alle wurden zusammen entschieden, und mit %1 kostet das Ganze am wenigsten.</numerusform>
            <numerusform>Auch %n frühere Regeln hatten jemanden mit Platz. Alle wurden zusammen entschieden, und mit %1 kostet das Ganze am wenigsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has declined this ticket or was relieved of it: a person would have to give it to them.</source>
        <translation>%1 hat dieses Ticket abgelehnt oder wurde davon entlastet: jemand müsste es von Hand zuweisen.</translation>
    </message>
    <message>
        <source>Declined or relieved of it</source>
        <translation>Abgelehnt oder davon entlastet</translation>
    </message>
</context>
<context>
    <name>TraceWriter</name>
    <message>
        <source>Nobody of %1 agents may take it; the last fell at the gate %2.</source>
        <translation>Keiner von %1 Agenten darf es übernehmen; der letzte scheiterte an der Bedingung %2.</translation>
    </message>
    <message>
        <source>There are no agents to take %1.</source>
        <translation>Es gibt keine Agenten, die %1 übernehmen könnten.</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation>Ticket %1: %2</translation>
    </message>
    <message>
        <source>At %1, policy %2, %3 of its SLA used.</source>
        <translation>Am %1, Regelwerk %2, %3 der SLA-Zeit verbraucht.</translation>
    </message>
    <message>
        <source>Smallest change that would unblock it: %1 (%2).</source>
        <translation>Kleinste Änderung, die es freigäbe: %1 (%2).</translation>
    </message>
    <message>
        <source>Waiting suffices: %1 opens at %2.</source>
        <translation>Abwarten genügt: %1 ist ab %2 frei.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Gates failed, value/limit</source>
        <translation>Nicht erfüllt, Wert/Grenze</translation>
    </message>
    <message numerus="yes">
        <source>%1 is the best of %n candidate(s) among %2 agents by the method %3, ring %4.</source>
        <translation>
            <numerusform>%1 ist der einzige Kandidat unter %2 Agenten; Verfahren %3, Ring %4.</numerusform>
            <numerusform>%1 ist die beste Wahl aus %n Kandidaten unter %2 Agenten nach dem Verfahren %3, Ring %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has it, but not from routing. If it were waiting now:</source>
        <translation>%1 hat es, aber nicht durch die Verteilung. Würde es jetzt warten:</translation>
    </message>
    <message>
        <source>Cost, min</source>
        <translation>Kosten, min</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who wrote a note</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>TrendFigures</name>
    <message>
        <source>Utilization by agent</source>
        <translation>Auslastung je Agent</translation>
    </message>
    <message>
        <source>Expected handling minutes of resolved tickets / available minutes of the calendar.</source>
        <translation>Erwartete Bearbeitungsminuten gelöster Tickets / verfügbare Minuten im Kalender.</translation>
    </message>
    <message>
        <source>No shifts are known, so nobody&apos;s utilization can be told. Import a calendar, or accept the usual hours that history proposes (Propose skills, effort and hours).</source>
        <translation>Es sind keine Schichten bekannt, daher lässt sich die Auslastung nicht angeben. Importieren Sie einen Kalender, oder nehmen Sie die üblichen Zeiten an, die der Verlauf vorschlägt (Fähigkeiten, Aufwand und Zeiten vorschlagen).</translation>
    </message>
    <message>
        <source>Target 70 to 80 %</source>
        <translation>Ziel 70 bis 80 %</translation>
    </message>
    <message>
        <source>over 85 %</source>
        <translation>über 85 %</translation>
    </message>
    <message>
        <source>80 to 85 %</source>
        <translation>80 bis 85 %</translation>
    </message>
    <message>
        <source>in the target</source>
        <translation>im Ziel</translation>
    </message>
    <message>
        <source>below 70 %</source>
        <translation>unter 70 %</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Utilization, %</source>
        <translation>Auslastung, %</translation>
    </message>
    <message>
        <source>Handling, min</source>
        <translation>Bearbeitung, min</translation>
    </message>
    <message>
        <source>Available, min</source>
        <translation>Verfügbar, min</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Resolved by %1</source>
        <translation>Gelöst von %1</translation>
    </message>
    <message>
        <source>Complexity mix by agent</source>
        <translation>Schwierigkeit je Agent</translation>
    </message>
    <message>
        <source>Resolved tickets by effort: simple 1 to 3, medium 4 to 6, complex 7 to 10.</source>
        <translation>Gelöste Tickets nach Aufwand: einfach 1 bis 3, mittel 4 bis 6, komplex 7 bis 10.</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>Komplex</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Complex, %</source>
        <translation>Komplex, %</translation>
    </message>
    <message>
        <source>%1
%2 complex, %3 medium, %4 simple</source>
        <translation>%1
%2 komplex, %3 mittel, %4 einfach</translation>
    </message>
    <message>
        <source>Complex, resolved by %1</source>
        <translation>Komplex, gelöst von %1</translation>
    </message>
    <message>
        <source>Medium, resolved by %1</source>
        <translation>Mittel, gelöst von %1</translation>
    </message>
    <message>
        <source>Simple, resolved by %1</source>
        <translation>Einfach, gelöst von %1</translation>
    </message>
    <message>
        <source>Queue depth across agents</source>
        <translation>Offene Tickets je Agent</translation>
    </message>
    <message>
        <source>Open tickets by agent at every full hour: the mean, and who has the most.</source>
        <translation>Offene Tickets je Agent zu jeder vollen Stunde: das Mittel, und wer die meisten hat.</translation>
    </message>
    <message>
        <source>Mean of an agent</source>
        <translation>Mittel je Agent</translation>
    </message>
    <message>
        <source>Most of one agent</source>
        <translation>Meiste eines Agenten</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Wenigste</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Meiste</translation>
    </message>
    <message>
        <source>Who has the most</source>
        <translation>Wer die meisten hat</translation>
    </message>
    <message>
        <source>Standard deviation %1 on average, %2 agents, %3 hours</source>
        <translation>Standardabweichung im Mittel %1, %2 Agenten, %3 Stunden</translation>
    </message>
    <message>
        <source>%1
Mean %2, standard deviation %3
Most: %4 with %5</source>
        <translation>%1
Mittel %2, Standardabweichung %3
Meiste: %4 mit %5</translation>
    </message>
    <message>
        <source>With agents on %1</source>
        <translation>Bei Agenten am %1</translation>
    </message>
    <message>
        <source>With %1 on %2</source>
        <translation>Bei %1 am %2</translation>
    </message>
    <message>
        <source>Too few weeks to tell a direction</source>
        <translation>Zu wenige Wochen für eine Richtung</translation>
    </message>
    <message>
        <source>No clear direction (%1)</source>
        <translation>Keine klare Richtung (%1)</translation>
    </message>
    <message>
        <source>↗ Rising, %1</source>
        <translation>↗ Steigt, %1</translation>
    </message>
    <message>
        <source>↘ Falling, %1</source>
        <translation>↘ Fällt, %1</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>Erste Antwort, Median</translation>
    </message>
    <message>
        <source>Wait for an agent, median</source>
        <translation>Warten auf einen Agenten, Median</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>Reopened within 14 days</source>
        <translation>Innerhalb von 14 Tagen wieder geöffnet</translation>
    </message>
    <message>
        <source>Complex tickets</source>
        <translation>Komplexe Tickets</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Je Woche</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Anteil, %</translation>
    </message>
    <message>
        <source>Median, min</source>
        <translation>Median, min</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>No escalation is on record in these eight weeks.</source>
        <translation>In diesen acht Wochen ist keine Eskalation verzeichnet.</translation>
    </message>
    <message>
        <source>No reply is on record in these eight weeks. Import a history with replies.</source>
        <translation>In diesen acht Wochen ist keine Antwort verzeichnet. Importieren Sie einen Verlauf mit Antworten.</translation>
    </message>
    <message>
        <source>Nothing of this in these eight weeks.</source>
        <translation>In diesen acht Wochen nichts davon.</translation>
    </message>
    <message>
        <source>Seven days from %1</source>
        <translation>Sieben Tage ab %1</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <comment>95 % interval</comment>
        <translation> (%1 bis %2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, seven days from %2</source>
        <translation>%1, sieben Tage ab %2</translation>
    </message>
    <message>
        <source>First responses by how long they took</source>
        <translation>Erste Antworten nach ihrer Dauer</translation>
    </message>
    <message>
        <source>First public reply minus created, wall clock. Two peaks by Silverman&apos;s test of one against two.</source>
        <translation>Erste öffentliche Antwort minus Erstellung, nach der Uhr. Zwei Gipfel nach Silvermans Test, einer gegen zwei.</translation>
    </message>
    <message>
        <source>From, min</source>
        <translation>Von, min</translation>
    </message>
    <message>
        <source>To, min</source>
        <translation>Bis, min</translation>
    </message>
    <message>
        <source>; too few to test for two peaks</source>
        <translation>; zu wenige für einen Test auf zwei Gipfel</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>Gipfel %1</translation>
    </message>
    <message>
        <source>; two peaks (p %1), %2 after the valley at %3</source>
        <translation>; zwei Gipfel (p %1), %2 nach dem Tal bei %3</translation>
    </message>
    <message>
        <source>; one peak (p %1)</source>
        <translation>; ein Gipfel (p %1)</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>durations</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>duration</comment>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>%1
%2 of %3 tickets, %4</source>
        <translation>%1
%2 von %3 Tickets, %4</translation>
    </message>
    <message>
        <source>First reply after %1</source>
        <translation>Erste Antwort nach %1</translation>
    </message>
    <message>
        <source>Reassigned, from team to team</source>
        <translation>Weitergegeben, von Team zu Team</translation>
    </message>
    <message>
        <source>Reassigned, from agent to agent</source>
        <translation>Weitergegeben, von Agent zu Agent</translation>
    </message>
    <message>
        <source>Every move of a ticket from one agent to another in the period; the reason as it was given, or a skill that only the next one has.</source>
        <translation>Jede Weitergabe eines Tickets im Zeitraum; der Grund, wie er angegeben wurde, oder eine Fähigkeit, die erst der nächste hat.</translation>
    </message>
    <message>
        <source>No ticket changed hands in this period.</source>
        <translation>In diesem Zeitraum wurde kein Ticket weitergegeben.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Weitergaben</translation>
    </message>
    <message>
        <source>For a skill</source>
        <translation>Wegen einer Fähigkeit</translation>
    </message>
    <message>
        <source>Given most often as the reason</source>
        <translation>Am häufigsten angegebener Grund</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>an agent or team</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>others</source>
        <comment>agents or teams</comment>
        <translation>andere</translation>
    </message>
    <message>
        <source>; %1 of %2 created tickets changed hands</source>
        <translation>; %1 von %2 erstellten Tickets wurden weitergegeben</translation>
    </message>
    <message>
        <source>%1 to %2
%3 of %4 moves</source>
        <translation>%1 an %2
%3 von %4 Weitergaben</translation>
    </message>
    <message>
        <source>%1 for a skill only the next one has</source>
        <translation>%1 wegen einer Fähigkeit, die erst der nächste hat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a count, a reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reassigned from %1 to %2</source>
        <translation>Weitergegeben von %1 an %2</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>An hour, mean</source>
        <translation>Je Stunde, Mittel</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Hours in the period</source>
        <translation>Stunden im Zeitraum</translation>
    </message>
    <message>
        <source>Arrivals by weekday and hour</source>
        <translation>Eingang nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>Tickets created in an hour, mean of the weeks in the period.</source>
        <translation>In einer Stunde erstellte Tickets, Mittel der Wochen im Zeitraum.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, hour</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1
%2 an hour
%3 tickets in %4 hours</source>
        <translation>%1
%2 je Stunde
%3 Tickets in %4 Stunden</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Erstellt %1</translation>
    </message>
    <message>
        <source>Waiting by weekday and hour</source>
        <translation>Wartende nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>Open tickets without an agent at the full hour, mean of the weeks in the period.</source>
        <translation>Offene Tickets ohne Agenten zur vollen Stunde, Mittel der Wochen im Zeitraum.</translation>
    </message>
    <message>
        <source>No ticket waited without an agent at a full hour of this period.</source>
        <translation>In diesem Zeitraum wartete zu keiner vollen Stunde ein Ticket ohne Agenten.</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Wartend %1</translation>
    </message>
    <message>
        <source>There is no history yet. Import tickets from your help desk (Ctrl+I), with their events if it exports them.</source>
        <translation>Es gibt noch keinen Verlauf. Importieren Sie Tickets aus Ihrem Helpdesk (Strg+I), mit ihren Ereignissen, wenn er sie ausgibt.</translation>
    </message>
    <message>
        <source>Nothing of this happened in the period for these teams. Choose another period above.</source>
        <translation>Davon geschah im Zeitraum bei diesen Teams nichts. Wählen Sie oben einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Aufkommen</translation>
    </message>
    <message>
        <source>Tickets by when they were created and when they were resolved last.</source>
        <translation>Tickets danach, wann sie erstellt und wann sie zuletzt gelöst wurden.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>%1 created, %2 resolved</source>
        <translation>%1 erstellt, %2 gelöst</translation>
    </message>
    <message>
        <source>%1
%2 created
%3 resolved</source>
        <translation>%1
%2 erstellt
%3 gelöst</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>Gelöst %1</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>90 of 100 within (p90)</source>
        <translation>90 von 100 innerhalb (p90)</translation>
    </message>
    <message>
        <source>Median, %1</source>
        <translation>Median, %1</translation>
    </message>
    <message>
        <source>p90, %1</source>
        <translation>p90, %1</translation>
    </message>
    <message>
        <source>First response time</source>
        <translation>Erste Antwort: Dauer</translation>
    </message>
    <message>
        <source>First public reply minus created, wall clock, by when the reply was given.</source>
        <translation>Erste öffentliche Antwort minus Erstellung, nach der Uhr, danach, wann geantwortet wurde.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>First reply %1</source>
        <translation>Erste Antwort %1</translation>
    </message>
    <message>
        <source>No reply is on record in this period. Import a history with replies, such as comments or public answers, to see first response times.</source>
        <translation>In diesem Zeitraum ist keine Antwort verzeichnet. Importieren Sie einen Verlauf mit Antworten, etwa Kommentaren oder öffentlichen Antworten, um Antwortzeiten zu sehen.</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Lösungszeit</translation>
    </message>
    <message>
        <source>Last resolution minus created, wall clock, by when it was resolved.</source>
        <translation>Letzte Lösung minus Erstellung, nach der Uhr, danach, wann gelöst wurde.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Open tickets at every full hour, and those of them without an agent.</source>
        <translation>Offene Tickets zu jeder vollen Stunde und die davon ohne Agenten.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Without an agent</source>
        <translation>Ohne Agenten</translation>
    </message>
    <message>
        <source>From %1 to %2 open</source>
        <translation>Von %1 auf %2 offene</translation>
    </message>
    <message>
        <source>%1
%2 open
%3 without an agent</source>
        <translation>%1
%2 offen
%3 ohne Agenten</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>Offen am %1</translation>
    </message>
    <message>
        <source>Without an agent on %1</source>
        <translation>Ohne Agenten am %1</translation>
    </message>
    <message numerus="yes">
        <source>Together %1; %2 of %Ln agents in the target</source>
        <translation>
            <numerusform>Zusammen %1; %2 von %Ln Agent im Ziel</numerusform>
            <numerusform>Zusammen %1; %2 von %Ln Agenten im Ziel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agents with tickets have no hours and are left out.</source>
        <translation>
            <numerusform>%Ln Agent mit Tickets hat keine Arbeitszeiten und fehlt hier.</numerusform>
            <numerusform>%Ln Agenten mit Tickets haben keine Arbeitszeiten und fehlen hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2
%3 of handling in %4 available
%Ln tickets resolved</source>
        <translation>
            <numerusform>%1: %2
%3 Bearbeitung in %4 verfügbar
%Ln Ticket gelöst</numerusform>
            <numerusform>%1: %2
%3 Bearbeitung in %4 verfügbar
%Ln Tickets gelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 resolved are complex (%3), %Ln agents</source>
        <translation>
            <numerusform>%1 von %2 gelösten sind komplex (%3), %Ln Agent</numerusform>
            <numerusform>%1 von %2 gelösten sind komplex (%3), %Ln Agenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets with a first reply</source>
        <translation>
            <numerusform>%Ln Ticket mit erster Antwort</numerusform>
            <numerusform>%Ln Tickets mit erster Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moves</source>
        <translation>
            <numerusform>%Ln Weitergabe</numerusform>
            <numerusform>%Ln Weitergaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets waited</source>
        <translation>
            <numerusform>%Ln Ticket wartete</numerusform>
            <numerusform>%Ln Tickets warteten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
%2 waiting on average
%Ln hours in the period</source>
        <translation>
            <numerusform>%1
%2 wartend im Mittel
%Ln Stunde im Zeitraum</numerusform>
            <numerusform>%1
%2 wartend im Mittel
%Ln Stunden im Zeitraum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median %1%2 of %Ln tickets</source>
        <translation>
            <numerusform>Median %1%2 aus %Ln Ticket</numerusform>
            <numerusform>Median %1%2 aus %Ln Tickets</numerusform>
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
%Ln Ticket</numerusform>
            <numerusform>%1
Median %2%3
p90 %4%5
%Ln Tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingHead</name>
    <message>
        <source>waiting</source>
        <comment>tickets</comment>
        <translation>wartend</translation>
    </message>
    <message>
        <source>of %1 waiting</source>
        <comment>tickets</comment>
        <translation>von %1 wartenden</translation>
    </message>
    <message>
        <source>Every open ticket has an agent. New ones appear here in the order in which they will be routed.</source>
        <translation>Jedes offene Ticket hat einen Agenten. Neue erscheinen hier in der Reihenfolge, in der sie verteilt werden.</translation>
    </message>
    <message>
        <source>in routing order</source>
        <translation>in Verteilreihenfolge</translation>
    </message>
    <message>
        <source>Oldest arrived %1 ago. Most of its SLA used goes first, then priority, then age.</source>
        <translation>Ältestes seit %1 da. Reihenfolge: verbrauchte SLA-Zeit, Priorität, Alter.</translation>
    </message>
    <message numerus="yes">
        <source>%n breached</source>
        <translation>
            <numerusform>%n überschritten</numerusform>
            <numerusform>%n überschritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n gefährdet</numerusform>
            <numerusform>%n gefährdet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blockiert</numerusform>
            <numerusform>%n blockiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>blocked tickets, gate</comment>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>%1, %2 by %3</source>
        <comment>blocked tickets, of these, gate</comment>
        <translation>%1, %2 durch %3</translation>
    </message>
    <message>
        <source>What is offered to you stands in your lane until you answer.</source>
        <translation>Was Ihnen angeboten wird, steht in Ihrer Zeile, bis Sie antworten.</translation>
    </message>
</context>
<context>
    <name>WhyNotWords</name>
    <message>
        <source>Why %1</source>
        <comment>agent</comment>
        <translation>Warum %1</translation>
    </message>
    <message>
        <source>Why not %1</source>
        <comment>agent</comment>
        <translation>Warum nicht %1</translation>
    </message>
    <message>
        <source>%1 was not on the desk then.</source>
        <translation>%1 war damals nicht dabei.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Gescheitert. %1</translation>
    </message>
    <message>
        <source>%1 may take it, and nobody has it yet.</source>
        <translation>%1 darf es nehmen, und noch hat es niemand.</translation>
    </message>
    <message>
        <source>%1 was as good, but %2 had waited longer for a turn.</source>
        <translation>%1 war gleich gut, aber %2 hatte länger auf ein Ticket gewartet.</translation>
    </message>
    <message>
        <source>%1 could have taken it, but it went to %2, who is learning the skill.</source>
        <translation>%1 hätte es nehmen können, aber es ging an %2; dort wird die Fähigkeit gelernt.</translation>
    </message>
    <message>
        <source>%1 was ahead by itself, but the plan for all tickets together chose %2.</source>
        <translation>%1 lag für sich genommen vorn, aber der Plan für alle Tickets zusammen wählte %2.</translation>
    </message>
    <message>
        <source>%1 could have taken it, but %2 costs %3 less.</source>
        <comment>agents, minutes</comment>
        <translation>%1 hätte es nehmen können, aber %2 kostet %3 weniger.</translation>
    </message>
    <message>
        <source>%1 could have taken it, but %2 is %3 points ahead.</source>
        <comment>agents, points</comment>
        <translation>%1 hätte es nehmen können, aber %2 liegt %3 Punkte vorn.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 Most of all by %2: %3.</source>
        <comment>a sentence before, a term, its minutes or points</comment>
        <translation>%1 Am meisten durch %2: %3.</translation>
    </message>
    <message>
        <source>%1 would have to %2.</source>
        <comment>agent, what to do or be</comment>
        <translation>%1 müsste %2.</translation>
    </message>
    <message>
        <source>Or %1 would have to %2.</source>
        <comment>agent, what to do or be</comment>
        <translation>Oder %1 müsste %2.</translation>
    </message>
</context>
<context>
    <name>WhyNotWriter</name>
    <message>
        <source>have %1 instead of %2</source>
        <comment>skill with level, level</comment>
        <translation>%1 statt %2 haben</translation>
    </message>
    <message>
        <source>be available</source>
        <translation>verfügbar sein</translation>
    </message>
    <message>
        <source>be on shift</source>
        <translation>im Dienst sein</translation>
    </message>
    <message>
        <source>leave the focus block (%1 min left)</source>
        <translation>die Fokuszeit verlassen (noch %1 min)</translation>
    </message>
    <message>
        <source>finish the wrap-up (%1 min left)</source>
        <translation>die Nachbearbeitung beenden (noch %1 min)</translation>
    </message>
    <message>
        <source>serve the ticket&apos;s queue</source>
        <translation>die Warteschlange des Tickets bedienen</translation>
    </message>
    <message>
        <source>be among those the rule is about</source>
        <translation>zu denen gehören, für die die Regel gilt</translation>
    </message>
    <message>
        <source>handle the ticket&apos;s channel</source>
        <translation>den Kanal des Tickets bedienen</translation>
    </message>
    <message>
        <source>have %1 units more room (with this ticket %2 of %3)</source>
        <translation>%1 Einheiten mehr Platz haben (mit diesem Ticket %2 von %3)</translation>
    </message>
    <message>
        <source>finish complex tickets (%1 in flight, at most %2)</source>
        <translation>komplexe Tickets abschließen (%1 in Arbeit, höchstens %2)</translation>
    </message>
    <message>
        <source>wait for the ramp to end (with this ticket %1 since its start, at most %2)</source>
        <translation>das Ende des Anlaufs abwarten (mit diesem Ticket %1 seit dem Beginn, höchstens %2)</translation>
    </message>
    <message>
        <source>wait (with this ticket %1 within an hour, at most %2)</source>
        <translation>warten (mit diesem Ticket %1 in einer Stunde, höchstens %2)</translation>
    </message>
    <message>
        <source>%1 may take it, and nobody has it yet.</source>
        <translation>%1 darf es nehmen, und noch hat es niemand.</translation>
    </message>
    <message>
        <source>%1 was as good, but %2 had waited longer for a turn.</source>
        <translation>%1 war ebenso gut, aber %2 wartete schon länger darauf, an der Reihe zu sein.</translation>
    </message>
    <message>
        <source>%1 could have taken it, but it went to %2, who is learning the skill.</source>
        <translation>%1 hätte es nehmen können, aber es ging an %2 zum Lernen der Fähigkeit.</translation>
    </message>
    <message>
        <source>%1 could have taken it; %2 costs %3 min less.</source>
        <translation>%1 hätte es nehmen können; %2 kostet %3 min weniger.</translation>
    </message>
    <message>
        <source>%1 could have taken it; %2 is %3 points ahead.</source>
        <translation>%1 hätte es nehmen können; %2 liegt %3 Punkte vorn.</translation>
    </message>
    <message>
        <source>%1 could have taken it, but %2 costs %3 min less, most of all by %4 (%5 min).</source>
        <translation>%1 hätte es nehmen können, aber %2 kostet %3 min weniger, vor allem durch %4 (%5 min).</translation>
    </message>
    <message>
        <source>%1 could have taken it, but %2 is %3 points ahead, most of all by %4 (%5 points).</source>
        <translation>%1 hätte es nehmen können, aber %2 liegt %3 Punkte vorn, vor allem durch %4 (%5 Punkte).</translation>
    </message>
    <message>
        <source>It went to %1.</source>
        <comment>agent</comment>
        <translation>Es ging an %1.</translation>
    </message>
    <message>
        <source>It would go to %1 now.</source>
        <comment>agent</comment>
        <translation>Es ginge jetzt an %1.</translation>
    </message>
    <message>
        <source>%1 was not on the desk then.</source>
        <translation>%1 gehörte damals nicht dazu.</translation>
    </message>
    <message>
        <source>%1 was stopped at the gate %2.</source>
        <translation>%1 scheiterte an der Prüfung %2.</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Gate, value/limit</source>
        <translation>Prüfung, Wert/Grenze</translation>
    </message>
    <message>
        <source>%1 would have to %2.</source>
        <comment>agent, what to do or be</comment>
        <translation>%1 müsste: %2.</translation>
    </message>
    <message>
        <source>Or %1 would have to %2.</source>
        <comment>agent, what to do or be</comment>
        <translation>Oder %1 müsste: %2.</translation>
    </message>
    <message>
        <source>have %1 more room under capacity profile “%2” (with this ticket %3 of %4)</source>
        <translation>%1 mehr Platz im Kapazitätsprofil „%2“ haben (mit diesem Ticket %3 von %4)</translation>
    </message>
    <message>
        <source>be given it by a person, having declined it or been relieved of it</source>
        <translation>es von Hand bekommen, nach Ablehnung oder Entlastung</translation>
    </message>
</context>
<context>
    <name>WordForms</name>
    <message>
        <source>nothing</source>
        <comment>instead of a list</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two of a list before its last</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a span of time</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a span of time</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a span of time</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days of the week</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>days, from, until</comment>
        <translation>%1 %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more span(s)</source>
        <comment>at the end of a list of hours</comment>
        <translation>
            <numerusform>%n weitere Zeitspanne</numerusform>
            <numerusform>%n weitere Zeitspannen</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <comment>priority</comment>
        <translation>dringend</translation>
    </message>
    <message>
        <source>high</source>
        <comment>priority</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>priority</comment>
        <translation>normal</translation>
    </message>
    <message>
        <source>low</source>
        <comment>priority</comment>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>new</source>
        <comment>status</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>open</source>
        <comment>status</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>waiting on customer</source>
        <comment>status</comment>
        <translation>wartet auf Kunde</translation>
    </message>
    <message>
        <source>on hold</source>
        <comment>status</comment>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>status</comment>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>status</comment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>email</source>
        <comment>channel</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>web</source>
        <comment>channel</comment>
        <translation>Web</translation>
    </message>
    <message>
        <source>chat</source>
        <comment>channel</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>channel</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>social</source>
        <comment>channel</comment>
        <translation>soziale Medien</translation>
    </message>
    <message>
        <source>messaging</source>
        <comment>channel</comment>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>%1 (level %2)</source>
        <comment>skill, level</comment>
        <translation>%1 (Stufe %2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>skill, level</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting on customer</source>
        <translation>Wartet auf Kunde</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Experte</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Fortgeschritten</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Grundkenntnisse</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine Kenntnisse</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Komplexität</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Anlauf</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Skill fit</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>Load ratio</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Affinity</source>
        <translation>Kundenbezug</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Spare capacity</source>
        <translation>Freie Kapazität</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Freie Zeit</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Round robin</source>
        <translation>Reihum</translation>
    </message>
    <message>
        <source>Least loaded</source>
        <translation>Geringste Auslastung</translation>
    </message>
    <message>
        <source>Highest spare capacity</source>
        <translation>Größte freie Kapazität</translation>
    </message>
    <message>
        <source>Longest idle</source>
        <translation>Am längsten frei</translation>
    </message>
    <message>
        <source>Best skill</source>
        <translation>Beste Fähigkeit</translation>
    </message>
    <message>
        <source>Layered</source>
        <translation>Gestuft</translation>
    </message>
    <message>
        <source>Presence: available</source>
        <translation>Präsenz: verfügbar</translation>
    </message>
    <message>
        <source>Presence: %1</source>
        <translation>Präsenz: %1</translation>
    </message>
    <message>
        <source>Shift: on shift</source>
        <translation>Schicht: im Dienst</translation>
    </message>
    <message>
        <source>Shift: not on shift now</source>
        <translation>Schicht: jetzt nicht im Dienst</translation>
    </message>
    <message>
        <source>Queue: served</source>
        <translation>Warteschlange: bedient</translation>
    </message>
    <message>
        <source>Queue: does not serve the ticket&apos;s queue</source>
        <translation>Warteschlange: bedient die des Tickets nicht</translation>
    </message>
    <message>
        <source>Skill: nothing needed</source>
        <translation>Fähigkeit: keine nötig</translation>
    </message>
    <message>
        <source>Skill: %1 %2, needs %3</source>
        <translation>Fähigkeit: %1 – %2, nötig: %3</translation>
    </message>
    <message>
        <source>Language: nothing needed</source>
        <translation>Sprache: keine nötig</translation>
    </message>
    <message>
        <source>Language: %1 %2, needs %3</source>
        <translation>Sprache: %1 – %2, nötig: %3</translation>
    </message>
    <message>
        <source>Channel: handled</source>
        <translation>Kanal: bedient</translation>
    </message>
    <message>
        <source>Channel: does not handle this channel</source>
        <translation>Kanal: bedient diesen Kanal nicht</translation>
    </message>
    <message>
        <source>Capacity: %1 of %2 units</source>
        <translation>Kapazität: %1 von %2 Einheiten</translation>
    </message>
    <message>
        <source>Complexity: %1 complex tickets, at most %2</source>
        <translation>Komplexität: %1 komplexe Tickets, höchstens %2</translation>
    </message>
    <message>
        <source>Ramp: %1 tickets since the shift began, at most %2</source>
        <translation>Anlauf: %1 Tickets seit Schichtbeginn, höchstens %2</translation>
    </message>
    <message>
        <source>Declined: no</source>
        <translation>Abgelehnt: nein</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Breached %1</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>Die Arbeit wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This cannot be done: %1.</source>
        <translation>Das ist nicht möglich: %1.</translation>
    </message>
    <message>
        <source>Check what was entered and try again.</source>
        <translation>Die Eingaben prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Refresh to see how things stand now.</source>
        <translation>Aktualisieren zeigt den jetzigen Stand.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: %1.</source>
        <translation>Jemand anderes hat es inzwischen geändert: %1.</translation>
    </message>
    <message>
        <source>Look at how it stands now and decide again.</source>
        <translation>Den jetzigen Stand ansehen und neu entscheiden.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Open another workspace or create a new one.</source>
        <translation>Einen anderen Arbeitsbereich öffnen oder einen neuen anlegen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check its permissions or open another workspace.</source>
        <translation>Die Zugriffsrechte prüfen oder einen anderen Arbeitsbereich öffnen.</translation>
    </message>
    <message>
        <source>The file %1 is read-only.</source>
        <translation>Die Datei %1 ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Make it writable or open a copy of it.</source>
        <translation>Den Schreibschutz aufheben oder eine Kopie öffnen.</translation>
    </message>
    <message>
        <source>Another program is using the file %1.</source>
        <translation>Ein anderes Programm benutzt die Datei %1.</translation>
    </message>
    <message>
        <source>Close the other program and try again, or open another workspace.</source>
        <translation>Das andere Programm schließen und noch einmal versuchen oder einen anderen Arbeitsbereich öffnen.</translation>
    </message>
    <message>
        <source>The file has a newer layout: %1.</source>
        <translation>Die Datei hat einen neueren Aufbau: %1.</translation>
    </message>
    <message>
        <source>Install the newest version of this program or open a copy made by this one.</source>
        <translation>Die neueste Version dieses Programms installieren oder eine Kopie öffnen, die von dieser Version stammt.</translation>
    </message>
    <message>
        <source>This file is no Evenkeel workspace: %1.</source>
        <translation>Diese Datei ist kein Arbeitsbereich von Evenkeel: %1.</translation>
    </message>
    <message>
        <source>Open another file or create a new workspace.</source>
        <translation>Eine andere Datei öffnen oder einen neuen Arbeitsbereich anlegen.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Die Datei ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Restore it from a backup or open another workspace.</source>
        <translation>Aus einer Sicherung wiederherstellen oder einen anderen Arbeitsbereich öffnen.</translation>
    </message>
    <message>
        <source>The file %1 exists already.</source>
        <translation>Die Datei %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The disk is full: %1.</source>
        <translation>Der Datenträger ist voll: %1.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file is not in the expected form: %1.</source>
        <translation>Die Datei hat nicht die erwartete Form: %1.</translation>
    </message>
    <message>
        <source>Choose another profile or mend the file.</source>
        <translation>Ein anderes Profil wählen oder die Datei ausbessern.</translation>
    </message>
    <message>
        <source>The database answered with an error: %1.</source>
        <translation>Die Datenbank meldet einen Fehler: %1.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, run the workspace check.</source>
        <translation>Noch einmal versuchen. Tritt es wieder auf, den Arbeitsbereich prüfen lassen (evenkeelctl check).</translation>
    </message>
    <message>
        <source>presence</source>
        <comment>gate, inside a sentence</comment>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>shift</source>
        <comment>gate, inside a sentence</comment>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>queue</source>
        <comment>gate, inside a sentence</comment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>skill</source>
        <comment>gate, inside a sentence</comment>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>language</source>
        <comment>gate, inside a sentence</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>channel</source>
        <comment>gate, inside a sentence</comment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>capacity</source>
        <comment>gate, inside a sentence</comment>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>complexity</source>
        <comment>gate, inside a sentence</comment>
        <translation>Komplexität</translation>
    </message>
    <message>
        <source>ramp</source>
        <comment>gate, inside a sentence</comment>
        <translation>Anlauf</translation>
    </message>
    <message>
        <source>declined</source>
        <comment>gate, inside a sentence</comment>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>round robin</source>
        <comment>method, inside a sentence</comment>
        <translation>reihum</translation>
    </message>
    <message>
        <source>least loaded</source>
        <comment>method, inside a sentence</comment>
        <translation>geringste Auslastung</translation>
    </message>
    <message>
        <source>highest spare capacity</source>
        <comment>method, inside a sentence</comment>
        <translation>größte freie Kapazität</translation>
    </message>
    <message>
        <source>longest idle</source>
        <comment>method, inside a sentence</comment>
        <translation>am längsten frei</translation>
    </message>
    <message>
        <source>best skill</source>
        <comment>method, inside a sentence</comment>
        <translation>beste Fähigkeit</translation>
    </message>
    <message>
        <source>layered</source>
        <comment>method, inside a sentence</comment>
        <translation>gestuft</translation>
    </message>
    <message>
        <source>%1 (level %2)</source>
        <comment>skill, level</comment>
        <translation>%1 (Stufe %2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>skill, level</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>Nach Dienst</translation>
    </message>
    <message>
        <source>Focus block</source>
        <translation>Fokuszeit</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Capacity profile</source>
        <translation>Kapazitätsprofil</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Lateness</source>
        <translation>Verspätung</translation>
    </message>
    <message>
        <source>Skill gap</source>
        <translation>Fehlende Fähigkeit</translation>
    </message>
    <message>
        <source>Unfairness</source>
        <translation>Ungleichheit</translation>
    </message>
    <message>
        <source>Lost context</source>
        <translation>Verlorener Zusammenhang</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Least cost</source>
        <translation>Geringste Kosten</translation>
    </message>
    <message>
        <source>after hours</source>
        <comment>gate, inside a sentence</comment>
        <translation>nach Dienst</translation>
    </message>
    <message>
        <source>focus block</source>
        <comment>gate, inside a sentence</comment>
        <translation>Fokuszeit</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <comment>gate, inside a sentence</comment>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>rule</source>
        <comment>gate, inside a sentence</comment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>capacity profile</source>
        <comment>gate, inside a sentence</comment>
        <translation>Kapazitätsprofil</translation>
    </message>
    <message>
        <source>rate</source>
        <comment>gate, inside a sentence</comment>
        <translation>Takt</translation>
    </message>
    <message>
        <source>least cost</source>
        <comment>method, inside a sentence</comment>
        <translation>geringste Kosten</translation>
    </message>
    <message>
        <source>After hours: no limit</source>
        <translation>Nach Dienst: keine Grenze</translation>
    </message>
    <message>
        <source>After hours: outside the shift</source>
        <translation>Nach Dienst: außerhalb der Schicht</translation>
    </message>
    <message>
        <source>Focus block: none</source>
        <translation>Fokuszeit: keine</translation>
    </message>
    <message>
        <source>Focus block: %1 min left</source>
        <translation>Fokuszeit: noch %1 min</translation>
    </message>
    <message>
        <source>Wrap-up: done</source>
        <translation>Nachbearbeitung: fertig</translation>
    </message>
    <message>
        <source>Wrap-up: %1 min left</source>
        <translation>Nachbearbeitung: noch %1 min</translation>
    </message>
    <message>
        <source>Rule: meant</source>
        <translation>Regel: gemeint</translation>
    </message>
    <message>
        <source>Rule: not among those the rule is about</source>
        <translation>Regel: gehört nicht zu denen, für die sie gilt</translation>
    </message>
    <message>
        <source>Capacity profile %1: %2 of %3</source>
        <translation>Kapazitätsprofil %1: %2 von %3</translation>
    </message>
    <message>
        <source>Rate: %1 tickets in an hour, at most %2</source>
        <translation>Takt: %1 Tickets in einer Stunde, höchstens %2</translation>
    </message>
    <message>
        <source>Declined: has declined this ticket or was relieved of it</source>
        <translation>Abgelehnt: hat dieses Ticket abgelehnt oder wurde davon entlastet</translation>
    </message>
</context>
<context>
    <name>evenkeel::AgentListModel</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
</context>
<context>
    <name>evenkeel::AsOfDialog</name>
    <message>
        <source>Levels as of another day</source>
        <translation>Stufen eines anderen Tages</translation>
    </message>
    <message>
        <source>Show the levels that were in force when this day began</source>
        <translation>Zeigt die Stufen, die galten, als dieser Tag begann</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Show levels</source>
        <translation>Stufen zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>evenkeel::AuditPart</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Anteil (%)</translation>
    </message>
    <message>
        <source>Export the rules</source>
        <translation>Regeln exportieren</translation>
    </message>
    <message>
        <source>Save the table of rules as CSV</source>
        <translation>Die Tabelle der Regeln als CSV speichern</translation>
    </message>
    <message>
        <source>Export the tickets</source>
        <translation>Tickets exportieren</translation>
    </message>
    <message>
        <source>Save every ticket that went elsewhere as CSV</source>
        <translation>Jedes Ticket, das anderswohin ging, als CSV speichern</translation>
    </message>
    <message>
        <source>Save the rules as CSV</source>
        <translation>Regeln als CSV speichern</translation>
    </message>
    <message>
        <source>Save the tickets as CSV</source>
        <translation>Tickets als CSV speichern</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Where they went</source>
        <translation>Wohin sie gingen</translation>
    </message>
    <message>
        <source>Tickets that went elsewhere</source>
        <translation>Tickets, die anderswohin gingen</translation>
    </message>
    <message>
        <source>Replaying the desk of these days …</source>
        <translation>Der Betrieb dieser Tage wird nachgespielt …</translation>
    </message>
    <message>
        <source>Replaying the desk</source>
        <translation>Der Betrieb wird nachgespielt</translation>
    </message>
    <message>
        <source>Replaying was cancelled. Refresh the page (F5) to compare.</source>
        <translation>Das Nachspielen wurde abgebrochen. Aktualisieren Sie die Seite (F5), um zu vergleichen.</translation>
    </message>
    <message>
        <source>Nobody was given a ticket in these days, so there is nothing to compare with the policy. Choose another period above, or import the history of these days.</source>
        <translation>In diesen Tagen hat niemand ein Ticket bekommen, also gibt es nichts mit dem Regelwerk zu vergleichen. Wählen Sie oben einen anderen Zeitraum, oder importieren Sie die Geschichte dieser Tage.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 assignments</source>
        <translation>%1 von %2 Zuweisungen</translation>
    </message>
    <message>
        <source>Policy %1 from %2: %3 assignments.</source>
        <comment>version, moment, count</comment>
        <translation>Regelwerk %1 ab %2: %3 Zuweisungen.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>%1: where the rest went</source>
        <comment>rule</comment>
        <translation>%1: wohin der Rest ging</translation>
    </message>
    <message>
        <source>%1: always followed</source>
        <comment>rule</comment>
        <translation>%1: immer befolgt</translation>
    </message>
    <message>
        <source>Show them on the page Tickets</source>
        <translation>Auf der Seite Tickets zeigen</translation>
    </message>
    <message>
        <source>%1: went elsewhere</source>
        <comment>rule</comment>
        <translation>%1: ging anderswohin</translation>
    </message>
    <message>
        <source>%1: went to %2</source>
        <comment>rule, agent or queue</comment>
        <translation>%1: ging an %2</translation>
    </message>
    <message>
        <source>Audit: %1</source>
        <comment>what became of it</comment>
        <translation>Abgleich: %1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules asked</source>
        <translation>
            <numerusform>%Ln Regel gefragt</numerusform>
            <numerusform>%Ln Regeln gefragt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::AuditRulesModel</name>
    <message>
        <source>Triage: %1</source>
        <comment>rule</comment>
        <translation>Triage: %1</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Keine Warteschlange</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>agents or queues</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 – %2 %</source>
        <comment>from, to</comment>
        <translation>%1 – %2 %</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>How often the rule decides: each time somebody was given a ticket</source>
        <translation>Wie oft die Regel entscheidet: jedes Mal, wenn jemand ein Ticket bekam</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Done as the rule says, of what was asked</source>
        <translation>Getan, wie die Regel sagt, von allem Gefragten</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Befolgt</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>Where the rest went</source>
        <translation>Wohin der Rest ging</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Anteil (%)</translation>
    </message>
    <message>
        <source>Low (%)</source>
        <translation>Untere Grenze (%)</translation>
    </message>
    <message>
        <source>High (%)</source>
        <translation>Obere Grenze (%)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rule, queue</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>evenkeel::AuditTicketsModel</name>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Keine Warteschlange</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what became of it, which gate</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>The rule chose</source>
        <translation>Die Regel wählte</translation>
    </message>
    <message>
        <source>It went to</source>
        <translation>Es ging an</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>evenkeel::BenchForm</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>SLA used</source>
        <translation>SLA-Zeit verbraucht</translation>
    </message>
    <message>
        <source> of 10</source>
        <translation> von 10</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>Mehr Angaben</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Customer tier</source>
        <translation>Kundenstufe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Fewer facts</source>
        <translation>Weniger Angaben</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>As triage decides</source>
        <translation>Wie die Triage entscheidet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>An invented ticket</source>
        <translation>Ein erfundenes Ticket</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, subject of a ticket</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>As its category asks</source>
        <translation>Wie die Kategorie verlangt</translation>
    </message>
    <message>
        <source>Skills: %1</source>
        <translation>Fähigkeiten: %1</translation>
    </message>
    <message>
        <source>Skills the ticket asks for</source>
        <translation>Fähigkeiten, die das Ticket verlangt</translation>
    </message>
    <message>
        <source>Use these skills</source>
        <translation>Diese Fähigkeiten nehmen</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::BenchModel</name>
    <message>
        <source>%1: %2 min</source>
        <translation>%1: %2 min</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1: %2 Punkte</translation>
    </message>
    <message>
        <source>Load %1 with this ticket</source>
        <translation>Auslastung mit diesem Ticket %1</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Gescheitert. %1</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Cost terms</source>
        <translation>Kostenanteile</translation>
    </message>
    <message>
        <source>Score terms</source>
        <translation>Wertungsanteile</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
</context>
<context>
    <name>evenkeel::BenchPanel</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Test bench</source>
        <translation>Prüfstand</translation>
    </message>
    <message>
        <source>Candidates under the draft</source>
        <translation>Kandidaten nach dem Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>Test %n waiting tickets</source>
        <translation>
            <numerusform>%n wartendes Ticket prüfen</numerusform>
            <numerusform>%n wartende Tickets prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who would get a different agent under the draft. Nothing is assigned.</source>
        <translation>Welche Tickets nach dem Entwurf an andere Agenten gingen. Nichts wird zugewiesen.</translation>
    </message>
    <message>
        <source>Nothing is assigned by a test.</source>
        <translation>Eine Prüfung weist nichts zu.</translation>
    </message>
    <message>
        <source>No ticket waits.</source>
        <translation>Kein Ticket wartet.</translation>
    </message>
    <message numerus="yes">
        <source>Testing %n tickets</source>
        <translation>
            <numerusform>%n Ticket wird geprüft</numerusform>
            <numerusform>%n Tickets werden geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 decided alike, %3 differ. Assigned: %4 now, %5 under the draft.</source>
        <translation>%1: %2 gleich entschieden, %3 verschieden. Zugewiesen: jetzt %4, nach dem Entwurf %5.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n</source>
        <comment>tickets that differ</comment>
        <translation>
            <numerusform>%n zeigen</numerusform>
            <numerusform>%n zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n tickets that differ</source>
        <translation>
            <numerusform>%n abweichendes Ticket zeigen</numerusform>
            <numerusform>%n abweichende Tickets zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying the ticket under both policies</source>
        <translation>Das Ticket wird nach beiden Regelwerken geprüft</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
</context>
<context>
    <name>evenkeel::BenchWords</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number, name of a rule</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>None, as all queues</source>
        <translation>Keine, wie alle Warteschlangen</translation>
    </message>
    <message>
        <source>%1, %2 of the SLA used</source>
        <comment>ring, share</comment>
        <translation>%1, %2 der SLA-Zeit verbraucht</translation>
    </message>
    <message>
        <source>%1 of %2 pass</source>
        <comment>agents</comment>
        <translation>%1 von %2 bestehen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>cost</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>Nobody, stopped by %1</source>
        <translation>Niemand, gescheitert an: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>agent, cost</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Policy %1 decides the same.</source>
        <translation>Regelwerk %1 entscheidet ebenso.</translation>
    </message>
    <message>
        <source>Policy %1 decides otherwise.</source>
        <translation>Regelwerk %1 entscheidet anders.</translation>
    </message>
    <message>
        <source>%1 is not asked.</source>
        <translation>%1 wird nicht gefragt.</translation>
    </message>
    <message>
        <source>%1 is stopped. %2.</source>
        <comment>agent, gate with value and limit</comment>
        <translation>%1 scheitert. %2.</translation>
    </message>
    <message>
        <source>%1 comes to %2, %3 to %4.</source>
        <comment>agent, cost, agent, cost</comment>
        <translation>%1 kommt auf %2, %3 auf %4.</translation>
    </message>
    <message>
        <source>There rule %1 chooses %2.</source>
        <translation>Dort wählt Regel %1 %2.</translation>
    </message>
    <message>
        <source>There the ticket would wait: %1.</source>
        <translation>Dort würde das Ticket warten: %1.</translation>
    </message>
    <message>
        <source>In the draft: %1</source>
        <translation>Im Entwurf: %1</translation>
    </message>
    <message>
        <source>But by rule %1 instead of rule %2.</source>
        <translation>Aber nach Regel %1 statt nach Regel %2.</translation>
    </message>
    <message>
        <source>It went to queue %1 there.</source>
        <translation>Dort ging es in die Warteschlange %1.</translation>
    </message>
    <message>
        <source>%1, by triage rule %2, %3</source>
        <comment>queue, number and name of the rule that sent the ticket there</comment>
        <translation>%1, durch Triageregel %2, %3</translation>
    </message>
</context>
<context>
    <name>evenkeel::BoardFigureBar</name>
    <message>
        <source>Team load</source>
        <translation>Mittlere Auslastung</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>Überschritten</translation>
    </message>
    <message>
        <source>± %1</source>
        <comment>standard deviation</comment>
        <translation>± %1</translation>
    </message>
    <message>
        <source>Mean load of the agents shown, and its standard deviation in points.</source>
        <translation>Mittlere Auslastung der gezeigten Agenten und ihre Standardabweichung in Prozentpunkten.</translation>
    </message>
    <message>
        <source>In the %1-%2 % band</source>
        <translation>Im Band %1–%2 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Agents on shift whose load is inside the target band.</source>
        <translation>Agenten im Dienst, deren Auslastung im Zielband liegt.</translation>
    </message>
    <message>
        <source>Open tickets that used %1 of their SLA or more and are not breached.</source>
        <translation>Offene Tickets, die mindestens %1 der SLA-Zeit verbraucht und sie nicht überschritten haben.</translation>
    </message>
    <message>
        <source>Open tickets past their SLA.</source>
        <translation>Offene Tickets, die ihre SLA-Zeit überschritten haben.</translation>
    </message>
</context>
<context>
    <name>evenkeel::BoardFilters</name>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>On shift</source>
        <translation>Im Dienst</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Order of the lanes</source>
        <translation>Reihenfolge der Bahnen</translation>
    </message>
    <message>
        <source>Most loaded first</source>
        <translation>Höchste Auslastung zuerst</translation>
    </message>
    <message>
        <source>Least loaded first</source>
        <translation>Geringste Auslastung zuerst</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Find</source>
        <comment>on the board</comment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find on the board</source>
        <translation>Auf dem Board suchen</translation>
    </message>
    <message>
        <source>Subject, number or agent</source>
        <translation>Betreff, Nummer oder Agent</translation>
    </message>
    <message>
        <source>On shift %1 of %2</source>
        <translation>Im Dienst %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>All teams, %1</source>
        <comment>number of agents</comment>
        <translation>Alle Teams, %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Shows who would get what before anything is assigned</source>
        <translation>Zeigt vor der Zuweisung, wer was bekäme</translation>
    </message>
    <message>
        <source>Find on the board</source>
        <translation>Auf dem Board suchen</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Route %n tickets</source>
        <translation>
            <numerusform>%n Ticket verteilen</numerusform>
            <numerusform>%n Tickets verteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent, load %1</source>
        <translation>Agent, Auslastung %1</translation>
    </message>
    <message>
        <source>Finding out who would get what</source>
        <translation>Ermitteln, wer was bekäme</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Tickets werden verteilt</translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <comment>ticket, agent</comment>
        <translation>%1 an %2 geben</translation>
    </message>
    <message>
        <source>Put %1 back to waiting</source>
        <comment>ticket</comment>
        <translation>%1 zurück zu den wartenden</translation>
    </message>
    <message>
        <source>Reassign ticket %1 to</source>
        <translation>Ticket %1 neu zuweisen an</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Neu zuweisen</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <comment>agent, presence</comment>
        <translation>%1 auf „%2“ setzen</translation>
    </message>
    <message>
        <source>Let %1 follow the shift</source>
        <translation>%1 wieder der Schicht folgen lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting tickets</source>
        <translation>
            <numerusform>%n wartendes Ticket</numerusform>
            <numerusform>%n wartende Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets of %1, %2</source>
        <translation>Tickets von %1, %2</translation>
    </message>
    <message>
        <source>Show ticket</source>
        <translation>Ticket zeigen</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Was hier möglich ist</translation>
    </message>
    <message>
        <source>Open ticket	Return</source>
        <translation>Ticket öffnen	Return</translation>
    </message>
    <message>
        <source>Reassign	R</source>
        <translation>Neu zuweisen	R</translation>
    </message>
    <message>
        <source>Put back to waiting</source>
        <translation>Zurück zu den wartenden</translation>
    </message>
    <message>
        <source>Set presence	P</source>
        <translation>Präsenz setzen	P</translation>
    </message>
    <message>
        <source>List the lane	L</source>
        <translation>Bahn auflisten	L</translation>
    </message>
    <message>
        <source>Undo: %1 (%2)</source>
        <comment>step, keys</comment>
        <translation>Rückgängig: %1 (%2)</translation>
    </message>
    <message>
        <source>Open the ticket, or list the lane</source>
        <translation>Ticket öffnen oder Bahn auflisten</translation>
    </message>
    <message>
        <source>Reassign the ticket</source>
        <translation>Ticket neu zuweisen</translation>
    </message>
    <message>
        <source>Set the presence of the agent</source>
        <translation>Präsenz des Agenten setzen</translation>
    </message>
    <message>
        <source>List the lane</source>
        <translation>Bahn auflisten</translation>
    </message>
    <message>
        <source>Close the ticket&apos;s details</source>
        <translation>Einzelheiten des Tickets schließen</translation>
    </message>
    <message>
        <source>Rebalance</source>
        <translation>Ausgleichen</translation>
    </message>
    <message>
        <source>Shows the fewest moves that bring everybody under the target</source>
        <translation>Zeigt die wenigsten Umzüge, die alle unter das Ziel bringen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n tickets</source>
        <translation>
            <numerusform>%n Ticket umziehen</numerusform>
            <numerusform>%n Tickets umziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Absent today …</source>
        <translation>Heute abwesend …</translation>
    </message>
    <message numerus="yes">
        <source>Offer %n tickets</source>
        <translation>
            <numerusform>%n Ticket anbieten</numerusform>
            <numerusform>%n Tickets anbieten</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 off the desk</source>
        <comment>agent</comment>
        <translation>%1 abwesend melden</translation>
    </message>
    <message>
        <source>Accept for %1	A</source>
        <translation>Annehmen für %1	A</translation>
    </message>
    <message>
        <source>Decline …	D</source>
        <translation>Ablehnen …	D</translation>
    </message>
    <message>
        <source>Accept the offered ticket</source>
        <translation>Angebotenes Ticket annehmen</translation>
    </message>
    <message>
        <source>Decline the offered ticket</source>
        <translation>Angebotenes Ticket ablehnen</translation>
    </message>
    <message>
        <source>Accept %1 for %2</source>
        <comment>ticket, agent</comment>
        <translation>%1 für %2 annehmen</translation>
    </message>
    <message>
        <source>Decline %1 for %2</source>
        <comment>ticket, agent</comment>
        <translation>%1 für %2 ablehnen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The offer of ticket %1 to %2 is over.</source>
        <translation>Das Angebot von Ticket %1 an %2 gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The board shows how the ticket stands now.</source>
        <translation>Das Board zeigt, wie es jetzt um das Ticket steht.</translation>
    </message>
    <message>
        <source>%1 cannot take ticket %2 now. %3</source>
        <comment>agent, ticket, gate</comment>
        <translation>%1 kann Ticket %2 jetzt nicht nehmen. %3</translation>
    </message>
    <message>
        <source>Decline the offer, or reassign the ticket with a reason.</source>
        <translation>Das Angebot ablehnen oder das Ticket mit Begründung zuweisen.</translation>
    </message>
    <message>
        <source>Show what was routed by itself</source>
        <translation>Zeigen, was von selbst verteilt wurde</translation>
    </message>
    <message>
        <source>Routed by itself, the newest first</source>
        <translation>Von selbst verteilt, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Ticket öffnen</translation>
    </message>
    <message>
        <source>The time to answer the offer of ticket %1 to %2 ended at %3.</source>
        <comment>ticket, agent, time</comment>
        <translation>Die Zeit, das Angebot von Ticket %1 an %2 zu beantworten, endete um %3.</translation>
    </message>
    <message>
        <source>Route again to offer it anew, or reassign the ticket.</source>
        <translation>Noch einmal verteilen, um es neu anzubieten, oder das Ticket zuweisen.</translation>
    </message>
    <message>
        <source>Nobody has ticket %1 any more.</source>
        <translation>Niemand hat Ticket %1 noch.</translation>
    </message>
    <message>
        <source>Presence of %1</source>
        <translation>Anwesenheit von %1</translation>
    </message>
    <message>
        <source>Somebody else set this presence before you.</source>
        <translation>Jemand anderes hat diese Anwesenheit vor Ihnen gesetzt.</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>agent</comment>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a ticket</comment>
        <translation>wartend</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets were moved by somebody else before you.</source>
        <translation>
            <numerusform>%n Ticket wurde vor Ihnen von jemand anderem verschoben.</numerusform>
            <numerusform>%n Tickets wurden vor Ihnen von jemand anderem verschoben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::BoardView</name>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>Bahnen verschieben</translation>
    </message>
    <message>
        <source>Show the whole lane as a list</source>
        <translation>Die ganze Bahn als Liste zeigen</translation>
    </message>
</context>
<context>
    <name>evenkeel::CalendarExchange</name>
    <message>
        <source>Import a calendar file</source>
        <translation>Kalenderdatei importieren</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <comment>file</comment>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Export a calendar file</source>
        <translation>Kalenderdatei exportieren</translation>
    </message>
</context>
<context>
    <name>evenkeel::CalendarLegend</name>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Usual hours</source>
        <translation>Übliche Zeiten</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Focus block</source>
        <translation>Fokusblock</translation>
    </message>
    <message>
        <source>Training, meeting</source>
        <translation>Schulung, Besprechung</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Time off asked</source>
        <translation>Abwesenheit erbeten</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Demand, covered</source>
        <translation>Bedarf, gedeckt</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Überschuss</translation>
    </message>
    <message>
        <source>What the bars mean</source>
        <translation>Was die Balken bedeuten</translation>
    </message>
</context>
<context>
    <name>evenkeel::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Decline the request</source>
        <translation>Die Anfrage ablehnen</translation>
    </message>
    <message>
        <source>Why, for the one who asked:</source>
        <translation>Warum, für die Person, die gefragt hat:</translation>
    </message>
    <message>
        <source>Week %1, %2 to %3</source>
        <translation>Woche %1, %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests waiting</source>
        <translation>
            <numerusform>%n Anfrage wartet</numerusform>
            <numerusform>%n Anfragen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortage %1 h</source>
        <translation>Es fehlen %1 h</translation>
    </message>
    <message>
        <source>Surplus %1 h</source>
        <translation>Überschuss %1 h</translation>
    </message>
    <message>
        <source>Approve time off of %1</source>
        <translation>Abwesenheit von %1 genehmigen</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Kinds of time</source>
        <translation>Arten von Zeit</translation>
    </message>
    <message>
        <source>Dragging makes</source>
        <translation>Ziehen erzeugt</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>kind of entry that dragging makes</comment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>My time</source>
        <translation>Meine Zeit</translation>
    </message>
    <message>
        <source>Each agent&apos;s time</source>
        <translation>Zeit des Agenten</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Show a day</source>
        <translation>Einen Tag zeigen</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>Eine Woche zeigen</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>Einen Monat zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Copy a week onward</source>
        <translation>Eine Woche weiter kopieren</translation>
    </message>
    <message>
        <source>Copies what is selected, or all that is shown, to the week after at the same local times</source>
        <translation>Kopiert das Ausgewählte, oder alles Gezeigte, zu denselben Ortszeiten in die Woche danach</translation>
    </message>
    <message>
        <source>Plan the day of the selected agent</source>
        <translation>Den Tag des ausgewählten Agenten planen</translation>
    </message>
    <message>
        <source>Write a rotation</source>
        <translation>Einen Schichtplan schreiben</translation>
    </message>
    <message>
        <source>Calendar rules</source>
        <translation>Kalenderregeln</translation>
    </message>
    <message>
        <source>Mend the conflict of the selected entry</source>
        <translation>Den Konflikt des ausgewählten Eintrags beheben</translation>
    </message>
    <message>
        <source>Go to the next conflict</source>
        <translation>Zum nächsten Konflikt gehen</translation>
    </message>
    <message>
        <source>Ask for time off</source>
        <translation>Abwesenheit erbitten</translation>
    </message>
    <message>
        <source>Mend a conflict</source>
        <translation>Einen Konflikt beheben</translation>
    </message>
    <message>
        <source>Go to the entry before or after, above or below</source>
        <translation>Zum Eintrag davor oder danach, darüber oder darunter gehen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Select several entries</source>
        <translation>Mehrere Einträge auswählen</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down, Shift+Click, Ctrl+A</source>
        <translation>Umschalt+Auf, Umschalt+Ab, Umschalt+Klick, Strg+A</translation>
    </message>
    <message>
        <source>Move the selected entries by a quarter of an hour, by a day</source>
        <translation>Ausgewählte Einträge um eine Viertelstunde, um einen Tag verschieben</translation>
    </message>
    <message>
        <source>Alt+Left, Ctrl+Alt+Left</source>
        <translation>Alt+Links, Strg+Alt+Links</translation>
    </message>
    <message>
        <source>Stretch the selected entries by a quarter of an hour</source>
        <translation>Ausgewählte Einträge um eine Viertelstunde strecken</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Umschalt+Links, Umschalt+Rechts</translation>
    </message>
    <message>
        <source>Copy while dragging</source>
        <translation>Beim Ziehen kopieren</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Remove the selected entries</source>
        <translation>Ausgewählte Einträge entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Call a drag off</source>
        <translation>Ziehen abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Move the caret by an hour, by a day, to another agent</source>
        <translation>Die Einfügemarke um eine Stunde, um einen Tag, zu einem anderen Agenten bewegen</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Page Down, Ctrl+Up</source>
        <translation>Strg+Links, Strg+Bild ab, Strg+Hoch</translation>
    </message>
    <message>
        <source>Select or let go the entry at the caret</source>
        <translation>Den Eintrag an der Einfügemarke auswählen oder loslassen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Make an entry at the caret</source>
        <translation>Einen Eintrag an der Einfügemarke anlegen</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Move the selected entries to the agent above or below</source>
        <translation>Die ausgewählten Einträge zum Agenten darüber oder darunter bewegen</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Hoch, Alt+Runter</translation>
    </message>
    <message>
        <source>Stretch them at their start</source>
        <translation>Sie am Anfang dehnen</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Alt+Shift+Right</source>
        <translation>Alt+Umschalt+Links, Alt+Umschalt+Rechts</translation>
    </message>
    <message>
        <source>Copy the selected entries and put them at the caret</source>
        <translation>Die ausgewählten Einträge kopieren und an der Einfügemarke einfügen</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+V</source>
        <translation>Strg+C, Strg+V</translation>
    </message>
    <message>
        <source>Import a calendar file</source>
        <translation>Kalenderdatei importieren</translation>
    </message>
    <message>
        <source>Export the calendar of the selected agent</source>
        <translation>Kalender des ausgewählten Agenten exportieren</translation>
    </message>
    <message>
        <source>Export the calendar shown</source>
        <translation>Gezeigten Kalender exportieren</translation>
    </message>
    <message>
        <source>Of the team that is chosen, or of everybody, for the time that is shown</source>
        <translation>Des gewählten Teams oder aller, für die gezeigte Zeit</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>name of a file</comment>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>an entry</comment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1, %2 %3 to %4</source>
        <comment>kind of entry, day, time, time</comment>
        <translation>%1, %2 %3 bis %4</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <comment>kind of entry, agent, day</comment>
        <translation>%1 von %2 am %3</translation>
    </message>
    <message>
        <source>, %1</source>
        <comment>agent</comment>
        <translation>, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed by somebody else before you.</source>
        <translation>
            <numerusform>%n Eintrag wurde vor Ihnen von jemand anderem geändert.</numerusform>
            <numerusform>%n Einträge wurden vor Ihnen von jemand anderem geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules were changed by somebody else before you.</source>
        <translation>
            <numerusform>%n Regel wurde vor Ihnen von jemand anderem geändert.</numerusform>
            <numerusform>%n Regeln wurden vor Ihnen von jemand anderem geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time off of %1 from %2 to %3</source>
        <comment>agent, day, day</comment>
        <translation>Abwesenheit von %1 vom %2 bis %3</translation>
    </message>
    <message>
        <source>Somebody else answered this request before you.</source>
        <translation>Jemand anderes hat diese Anfrage vor Ihnen beantwortet.</translation>
    </message>
</context>
<context>
    <name>evenkeel::CardListModel</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
</context>
<context>
    <name>evenkeel::CardsPanel</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>evenkeel::ChartCanvas</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>values</comment>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ChartCard</name>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Copy, save, show as table</source>
        <translation>Kopieren, speichern, als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>Als PNG speichern</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>Als SVG speichern</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Ganz zeigen</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>kind of file</comment>
        <translation>%1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>evenkeel::CommandPalette</name>
    <message>
        <source>Nothing found. Try fewer letters, or a ticket number.</source>
        <translation>Nichts gefunden. Weniger Buchstaben oder eine Ticketnummer versuchen.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find an action, a page, an agent or a ticket</source>
        <translation>Aktion, Seite, Agent oder Ticket suchen</translation>
    </message>
    <message>
        <source>Search text</source>
        <translation>Suchtext</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>evenkeel::ConditionEditor</name>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alle davon</translation>
    </message>
    <message>
        <source>At least one of these</source>
        <translation>Mindestens eine davon</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>What has to hold</source>
        <translation>Was gelten muss</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Add a test</source>
        <translation>Prüfung hinzufügen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>No test: every ticket</source>
        <translation>Keine Prüfung: jedes Ticket</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Werte von %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this line of the condition</source>
        <translation>Diese Zeile der Bedingung entfernen</translation>
    </message>
</context>
<context>
    <name>evenkeel::ConflictDialog</name>
    <message>
        <source>Nothing of yours was stored yet. Mark what is to be as you want it; space marks a row.</source>
        <translation>Von Ihnen wurde noch nichts gespeichert. Markieren Sie, was werden soll, wie Sie es wollen; die Leertaste markiert eine Zeile.</translation>
    </message>
    <message>
        <source>Nothing of yours was stored yet.</source>
        <translation>Von Ihnen wurde noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>Keep &amp;all theirs</source>
        <translation>&amp;Alle von dort behalten</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>&amp;Deren Wert behalten</translation>
    </message>
    <message>
        <source>&amp;Use all mine</source>
        <translation>Alle &amp;meine nehmen</translation>
    </message>
    <message>
        <source>&amp;Use mine</source>
        <translation>&amp;Meinen Wert nehmen</translation>
    </message>
    <message>
        <source>As &amp;marked</source>
        <translation>&amp;Wie markiert</translation>
    </message>
</context>
<context>
    <name>evenkeel::ConflictModel</name>
    <message>
        <source>not known</source>
        <comment>who changed it</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>when it was changed</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1: mine %2, theirs %3 by %4 at %5</source>
        <comment>what, value, value, who, when</comment>
        <translation>%1: meins %2, dort %3 von %4 um %5</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>my value</comment>
        <translation>Meins</translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>their value</comment>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>evenkeel::ConflictPanel</name>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Mend this conflict</source>
        <translation>Diesen Konflikt beheben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Conflicts of the calendar</source>
        <translation>Konflikte des Kalenders</translation>
    </message>
    <message>
        <source>The whole desk</source>
        <translation>Der ganze Tisch</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ConnectionDialog</name>
    <message>
        <source>Connect to a team&apos;s server</source>
        <translation>Mit dem Server eines Teams verbinden</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Ein anderer</translation>
    </message>
    <message>
        <source>&amp;Recent servers</source>
        <translation>&amp;Letzte Server</translation>
    </message>
    <message>
        <source>db.example.org, or paste postgresql://…</source>
        <translation>db.example.org, oder postgresql://… einfügen</translation>
    </message>
    <message>
        <source>Encrypted, certificate and host checked</source>
        <translation>Verschlüsselt, Zertifikat und Rechnername geprüft</translation>
    </message>
    <message>
        <source>Encrypted, certificate checked</source>
        <translation>Verschlüsselt, Zertifikat geprüft</translation>
    </message>
    <message>
        <source>Encrypted, certificate not checked</source>
        <translation>Verschlüsselt, Zertifikat nicht geprüft</translation>
    </message>
    <message>
        <source>Encrypted where the server offers it</source>
        <translation>Verschlüsselt, wo der Server es anbietet</translation>
    </message>
    <message>
        <source>Encrypted where the server insists</source>
        <translation>Verschlüsselt, wo der Server darauf besteht</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Rechner</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Safety</source>
        <translation>&amp;Sicherheit</translation>
    </message>
    <message>
        <source>Empty: ~/.postgresql/root.crt</source>
        <translation>Leer: ~/.postgresql/root.crt</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Authorities</source>
        <translation>&amp;Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>File with the authorities that may sign the server&apos;s certificate</source>
        <translation>Datei mit den Stellen, die das Zertifikat des Servers unterschreiben dürfen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Set up a wor&amp;kspace there</source>
        <translation>Dort einen Arbeits&amp;bereich einrichten</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the file with the authorities</source>
        <translation>Datei mit den Zertifizierungsstellen wählen</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>Zertifikate (*.crt *.pem *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Cancel the &amp;test</source>
        <translation>&amp;Test abbrechen</translation>
    </message>
    <message>
        <source>Trying to reach %1 …</source>
        <translation>Versuche, %1 zu erreichen …</translation>
    </message>
</context>
<context>
    <name>evenkeel::ConnectionTest</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The server is there, and the database is empty.</source>
        <translation>Der Server ist da, und die Datenbank ist leer.</translation>
    </message>
    <message>
        <source>Set up a workspace in it, if you may.</source>
        <translation>Richten Sie darin einen Arbeitsbereich ein, wenn Sie das dürfen.</translation>
    </message>
    <message>
        <source>The workspace has an older layout: %1.</source>
        <comment>versions</comment>
        <translation>Der Arbeitsbereich hat einen älteren Aufbau: %1.</translation>
    </message>
    <message>
        <source>It is brought up to date when you connect. Programs older than this one cannot open it then.</source>
        <translation>Er wird beim Verbinden auf den neuesten Stand gebracht. Ältere Programme können ihn dann nicht mehr öffnen.</translation>
    </message>
    <message>
        <source>The workspace has a newer layout: %1.</source>
        <comment>versions</comment>
        <translation>Der Arbeitsbereich hat einen neueren Aufbau: %1.</translation>
    </message>
    <message>
        <source>Install the newest version of this program.</source>
        <translation>Installieren Sie die neueste Version dieses Programms.</translation>
    </message>
    <message>
        <source>The database belongs to another program: %1.</source>
        <translation>Die Datenbank gehört einem anderen Programm: %1.</translation>
    </message>
    <message>
        <source>Name another database.</source>
        <translation>Nennen Sie eine andere Datenbank.</translation>
    </message>
    <message>
        <source>The workspace is damaged: %1.</source>
        <translation>Der Arbeitsbereich ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Stellen Sie ihn aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Connected: PostgreSQL %1, %2</source>
        <comment>version, workspace of so many tickets</comment>
        <translation>Verbunden: PostgreSQL %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>workspace of %n tickets</source>
        <translation>
            <numerusform>Arbeitsbereich mit %n Ticket</numerusform>
            <numerusform>Arbeitsbereich mit %n Tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::CoverageStrip</name>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Available: %1 min = %2 min of work x %3 after shrinkage x %4 utilization</source>
        <translation>Verfügbar: %1 min = %2 min Arbeit x %3 nach Schwund x %4 Auslastung</translation>
    </message>
    <message numerus="yes">
        <source>Demand: %1 min, the mean of %n weeks</source>
        <translation>
            <numerusform>Bedarf: %1 min, das Mittel aus %n Woche</numerusform>
            <numerusform>Bedarf: %1 min, das Mittel aus %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Short by %1 min</source>
        <translation>Es fehlen %1 min</translation>
    </message>
    <message>
        <source>Spare: %1 min</source>
        <translation>Frei: %1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n agents there</source>
        <translation>
            <numerusform>%n Agent da</numerusform>
            <numerusform>%n Agenten da</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>skill, agents</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Fewer than two agents: %1</source>
        <translation>Weniger als zwei Agenten: %1</translation>
    </message>
    <message>
        <source>minutes of effort</source>
        <translation>Minuten Aufwand</translation>
    </message>
    <message>
        <source>short / spare</source>
        <translation>fehlt / frei</translation>
    </message>
    <message numerus="yes">
        <source>Demand: %1 min, the mean of %n public holidays</source>
        <translation>
            <numerusform>Bedarf: %1 min, das Mittel aus %n Feiertag</numerusform>
            <numerusform>Bedarf: %1 min, das Mittel aus %n Feiertagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Demand: %1 min, as on a Sunday: no public holiday was seen yet</source>
        <translation>Bedarf: %1 min, wie an einem Sonntag: noch kein Feiertag wurde beobachtet</translation>
    </message>
</context>
<context>
    <name>evenkeel::DayPlanDialog</name>
    <message>
        <source>Day plan of %1</source>
        <translation>Tagesplan von %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as calendar</source>
        <translation>Als Kalender speichern</translation>
    </message>
    <message>
        <source>Free for the unexpected</source>
        <translation>Frei für Unerwartetes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>ticket, subject</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>%1 needs %2 more</source>
        <comment>ticket, time</comment>
        <translation>%1 braucht noch %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>agent, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 planned, %2 left for the unexpected</source>
        <translation>%1 verplant, %2 frei für Unerwartetes</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder and save again.</source>
        <translation>%1 ließ sich nicht schreiben. Wählen Sie einen anderen Ordner und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>evenkeel::DeclineDialog</name>
    <message>
        <source>Decline an offer</source>
        <translation>Ein Angebot ablehnen</translation>
    </message>
    <message>
        <source>Why does %1 decline ticket %2?</source>
        <comment>agent, ticket</comment>
        <translation>Warum lehnt %1 Ticket %2 ab?</translation>
    </message>
    <message>
        <source>&amp;In own words</source>
        <translation>&amp;In eigenen Worten</translation>
    </message>
    <message>
        <source>The reason in own words</source>
        <translation>Der Grund in eigenen Worten</translation>
    </message>
    <message>
        <source>Another reason, or more about it</source>
        <translation>Ein anderer Grund oder mehr dazu</translation>
    </message>
    <message>
        <source>The ticket goes to somebody else. The reason is kept with it.</source>
        <translation>Das Ticket geht an jemand anderen. Der Grund bleibt dabei.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Keep the offer open</source>
        <translation>Angebot offen lassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>usual reason, own words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On a call or in a chat</source>
        <translation>Am Telefon oder im Chat</translation>
    </message>
    <message>
        <source>Too much to do at the moment</source>
        <translation>Gerade zu viel zu tun</translation>
    </message>
    <message>
        <source>Does not know the subject well enough</source>
        <translation>Kennt das Thema nicht gut genug</translation>
    </message>
    <message>
        <source>The shift or the time for it ends before</source>
        <translation>Die Schicht oder die Zeit dafür endet vorher</translation>
    </message>
    <message>
        <source>Too close to the customer to decide</source>
        <translation>Dem Kunden zu nah, um zu entscheiden</translation>
    </message>
</context>
<context>
    <name>evenkeel::DeskOpener</name>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>Der Arbeitsbereich lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>Anderen öffnen</translation>
    </message>
    <message>
        <source>Create a new one</source>
        <translation>Neuen anlegen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Stay where I am</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Workspaces (*.evenkeel);;All files (*)</source>
        <translation>Arbeitsbereiche (*.evenkeel);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
</context>
<context>
    <name>evenkeel::DialogText</name>
    <message>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Share of SLA used</source>
        <translation>Verbrauchter Anteil der SLA-Zeit</translation>
    </message>
    <message>
        <source>Capacity profile</source>
        <translation>Kapazitätsprofil</translation>
    </message>
    <message>
        <source>SLA rule</source>
        <translation>SLA-Regel</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Escalation rule</source>
        <translation>Eskalationsregel</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Triage rule</source>
        <translation>Triageregel</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Ältestes zuerst</translation>
    </message>
    <message>
        <source>Urgent up to</source>
        <translation>Dringende bis</translation>
    </message>
    <message>
        <source>Affinity</source>
        <translation>Kundenbezug</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>Nach Dienst</translation>
    </message>
    <message>
        <source>Skill gap</source>
        <translation>Fehlende Fähigkeit</translation>
    </message>
    <message>
        <source>Unfairness</source>
        <translation>Ungleichheit</translation>
    </message>
    <message>
        <source>Lost context</source>
        <translation>Verlorener Zusammenhang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Give it a name, so that traces and findings can say which one it is.</source>
        <translation>Einen Namen geben, damit Protokolle und Befunde sagen können, was gemeint ist.</translation>
    </message>
    <message>
        <source>Holidays, one date a line</source>
        <translation>Feiertage, ein Datum je Zeile</translation>
    </message>
    <message>
        <source>%1 is no date. Write holidays as 2026-12-25, one a line.</source>
        <translation>%1 ist kein Datum. Feiertage so schreiben: 2026-12-25, einen je Zeile.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Fähigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Add a ring</source>
        <translation>Ring hinzufügen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Reopens</source>
        <translation>Wiedereröffnungen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größtes zuerst</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Add an exception</source>
        <translation>Ausnahme hinzufügen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Any team</source>
        <translation>Beliebiges Team</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Any agent</source>
        <translation>Beliebiger Agent</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Limit for urgent tickets</source>
        <translation>Grenze für dringende Tickets</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Add a share</source>
        <translation>Anteil hinzufügen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Share of the units</source>
        <translation>Anteil der Einheiten</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Add a lead</source>
        <translation>Leitung hinzufügen</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Lernender</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>Lernenden hinzufügen</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>Dieses Profil nehmen</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Capacity units</source>
        <translation>Kapazitätseinheiten</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Effort minutes against the rest of the shift</source>
        <translation>Aufwand in Minuten gegen den Rest der Schicht</translation>
    </message>
    <message>
        <source>Complex tickets</source>
        <translation>Komplexe Tickets</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>None: everybody.</source>
        <translation>Keine: alle.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>For urgent tickets</source>
        <translation>Für dringende Tickets</translation>
    </message>
    <message>
        <source>With the buffer that only urgent work may use.</source>
        <translation>Mit dem Puffer, den nur Dringendes nutzen darf.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>The limit for urgent tickets is below the normal one.</source>
        <translation>Die Grenze für dringende Tickets liegt unter der normalen.</translation>
    </message>
    <message>
        <source>Use this rule</source>
        <translation>Diese Regel nehmen</translation>
    </message>
    <message>
        <source>Promise, in working time</source>
        <translation>Zusage, in Arbeitszeit</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Erstantwort</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Next response</source>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>Keine Zusage</translation>
    </message>
    <message>
        <source>To a customer who wrote again.</source>
        <translation>An einen Kunden, der wieder geschrieben hat.</translation>
    </message>
    <message>
        <source>The hours of all promises</source>
        <translation>Die Zeiten aller Zusagen</translation>
    </message>
    <message>
        <source>A promise cannot depend on age or on the SLA used, which change by themselves.</source>
        <translation>Eine Zusage kann nicht vom Alter oder von der verbrauchten SLA-Zeit abhängen, die sich von selbst ändern.</translation>
    </message>
    <message>
        <source>Use this calendar</source>
        <translation>Diesen Kalender nehmen</translation>
    </message>
    <message>
        <source>Around the clock, holidays too</source>
        <translation>Rund um die Uhr, auch feiertags</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Local dates, one a line.</source>
        <translation>Ortsdaten, eines je Zeile.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>No progress, in multiples of the expected handling</source>
        <translation>Kein Fortschritt, in Vielfachen der erwarteten Bearbeitung</translation>
    </message>
    <message>
        <source>Share of the SLA used</source>
        <translation>Verbrauchter Anteil der SLA-Zeit</translation>
    </message>
    <message>
        <source>Reopened so many times</source>
        <translation>So oft wiedereröffnet</translation>
    </message>
    <message>
        <source>Words of frustration in subject and tags</source>
        <translation>Wörter des Ärgers in Betreff und Schlagwörtern</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>A share of 0.75 is 75 % of the SLA.</source>
        <translation>Ein Anteil von 0,75 sind 75 % der SLA-Zeit.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>One level more of each required skill</source>
        <translation>Eine Stufe mehr in jeder verlangten Fähigkeit</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Ein Team</translation>
    </message>
    <message>
        <source>The lead</source>
        <translation>Die Leitung</translation>
    </message>
    <message>
        <source>Name the team that it goes to.</source>
        <translation>Das Team nennen, an das es geht.</translation>
    </message>
    <message>
        <source>Name the words that show frustration.</source>
        <translation>Die Wörter nennen, die Ärger zeigen.</translation>
    </message>
    <message>
        <source>As all queues: %1</source>
        <translation>Wie alle Warteschlangen: %1</translation>
    </message>
    <message>
        <source>Cap in percent of capacity</source>
        <translation>Grenze in Prozent der Kapazität</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>A step each %1 of the SLA, as all queues</source>
        <translation>Eine Stufe je %1 der SLA-Zeit, wie alle Warteschlangen</translation>
    </message>
    <message>
        <source>Never relax</source>
        <translation>Nie lockern</translation>
    </message>
    <message>
        <source>Rings of its own</source>
        <translation>Eigene Ringe</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Ringe</translation>
    </message>
    <message>
        <source>Relaxation</source>
        <translation>Lockerung</translation>
    </message>
    <message>
        <source>Required skills never relax. Rings add up, in the order in which they open.</source>
        <translation>Verlangte Fähigkeiten lockern sich nie. Ringe wirken zusammen, in der Reihenfolge, in der sie öffnen.</translation>
    </message>
    <message>
        <source>Assignment rule</source>
        <translation>Zuweisungsregel</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>With skills</source>
        <translation>Mit Fähigkeiten</translation>
    </message>
    <message>
        <source>Only who handled this customer last</source>
        <translation>Nur wer diesen Kunden zuletzt betreut hat</translation>
    </message>
    <message>
        <source>Fill up to</source>
        <translation>Füllen bis</translation>
    </message>
    <message>
        <source>Otherwise up to %1, as in all queues.</source>
        <translation>Sonst bis %1, wie in allen Warteschlangen.</translation>
    </message>
    <message>
        <source>Wait when nobody is found, instead of trying the next rule</source>
        <translation>Warten, wenn sich niemand findet, statt die nächste Regel zu versuchen</translation>
    </message>
    <message>
        <source>When: %1. Who: %2. Then: %3.</source>
        <translation>Wenn: %1. Wer: %2. Dann: %3.</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>Bleibt, wo es ist</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Instead of what its category asks for. None: as the category asks.</source>
        <translation>Statt dessen, was die Kategorie verlangt. Keine: wie die Kategorie verlangt.</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>Order and overflow of %1</source>
        <translation>Reihenfolge und Überlauf von %1</translation>
    </message>
    <message>
        <source>Use this order</source>
        <translation>Diese Reihenfolge nehmen</translation>
    </message>
    <message>
        <source>Cost of delay over handling time (generalised c-mu)</source>
        <translation>Verzugskosten je Bearbeitungszeit (verallgemeinertes c-mu)</translation>
    </message>
    <message>
        <source>Priority, then share of the SLA used</source>
        <translation>Priorität, dann Anteil der SLA-Zeit</translation>
    </message>
    <message>
        <source>Fields in an order of your own</source>
        <translation>Felder in eigener Reihenfolge</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation>Vorrücken mit der Wartezeit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Each such span of waiting lifts a ticket by one step, so that nothing starves.</source>
        <translation>Jede solche Wartezeit hebt ein Ticket um eine Stufe, damit nichts liegen bleibt.</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Überlauf</translation>
    </message>
    <message>
        <source>Overflow queue</source>
        <translation>Überlaufwarteschlange</translation>
    </message>
    <message>
        <source>Its agents help out where a ring or an offer says so.</source>
        <translation>Ihre Agenten helfen aus, wo ein Ring oder ein Angebot es sagt.</translation>
    </message>
    <message>
        <source>How one is chosen</source>
        <translation>Wie gewählt wird</translation>
    </message>
    <message>
        <source>Of every rule that names none.</source>
        <translation>Für jede Regel, die keines nennt.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Target from</source>
        <translation>Ziel von</translation>
    </message>
    <message>
        <source>Target up to</source>
        <translation>Ziel bis</translation>
    </message>
    <message>
        <source>The cap for everything that is not urgent; the rest is buffer.</source>
        <translation>Die Grenze für alles, was nicht dringend ist; der Rest ist Puffer.</translation>
    </message>
    <message>
        <source>Caution up to</source>
        <translation>Vorsicht bis</translation>
    </message>
    <message>
        <source>Tickets nobody has rated</source>
        <translation>Nicht bewertete Tickets</translation>
    </message>
    <message>
        <source>Handling per effort point</source>
        <translation>Bearbeitung je Punkt Aufwand</translation>
    </message>
    <message>
        <source>Language level</source>
        <translation>Sprachstufe</translation>
    </message>
    <message>
        <source>Asked of agents for a ticket&apos;s language.</source>
        <translation>Von Agenten für die Sprache eines Tickets verlangt.</translation>
    </message>
    <message>
        <source>At risk from</source>
        <translation>Gefährdet ab</translation>
    </message>
    <message>
        <source>Share of the SLA used.</source>
        <translation>Verbrauchter Anteil der SLA-Zeit.</translation>
    </message>
    <message>
        <source>Refuse tickets that would outlast the shift</source>
        <translation>Tickets ablehnen, die länger dauern als die Schicht</translation>
    </message>
    <message>
        <source>Points of the layered method</source>
        <translation>Punkte des Verfahrens „gestuft“</translation>
    </message>
    <message>
        <source>Skill fit</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>Load ratio</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Units a ticket takes while it counts</source>
        <translation>Einheiten, die ein Ticket belegt, solange es zählt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Email and web, effort 1</source>
        <translation>E-Mail und Web, Aufwand 1</translation>
    </message>
    <message>
        <source>Email and web, effort 10</source>
        <translation>E-Mail und Web, Aufwand 10</translation>
    </message>
    <message>
        <source>Share of the units that counts, by status</source>
        <translation>Anteil der Einheiten, der zählt, nach Status</translation>
    </message>
    <message>
        <source>Shares for teams and agents</source>
        <translation>Anteile für Teams und Agenten</translation>
    </message>
    <message>
        <source>Assignments an hour</source>
        <translation>Zuweisungen je Stunde</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Complex from effort</source>
        <translation>Komplex ab Aufwand</translation>
    </message>
    <message>
        <source>At most in flight</source>
        <translation>Höchstens in Arbeit</translation>
    </message>
    <message>
        <source>Focus blocks</source>
        <translation>Fokuszeiten</translation>
    </message>
    <message>
        <source>Opened from effort</source>
        <translation>Geöffnet ab Aufwand</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>After the assignment, or until the ticket is resolved.</source>
        <translation>Nach der Zuweisung oder bis das Ticket gelöst ist.</translation>
    </message>
    <message>
        <source>Start of a shift</source>
        <translation>Schichtbeginn</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Anlauf</translation>
    </message>
    <message>
        <source>Ramp after leave</source>
        <translation>Anlauf nach Abwesenheit</translation>
    </message>
    <message>
        <source>Tickets in the ramp</source>
        <translation>Tickets im Anlauf</translation>
    </message>
    <message>
        <source>Outside the shift</source>
        <translation>Außerhalb der Schicht</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Urgent tickets only</source>
        <translation>Nur dringende Tickets</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Who is present gets</source>
        <translation>Wer da ist, bekommt</translation>
    </message>
    <message>
        <source>Same agent again</source>
        <translation>Wieder derselbe Agent</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>A customer who wrote within so many days returns to the same agent, inside capacity.</source>
        <translation>Ein Kunde, der innerhalb so vieler Tage schrieb, kommt wieder zum selben Agenten, wenn Platz ist.</translation>
    </message>
    <message>
        <source>A ring each</source>
        <translation>Ein Ring je</translation>
    </message>
    <message>
        <source>Of the first-response SLA used, in rules that name no rings.</source>
        <translation>Verbrauchter Erstantwortfrist, in Regeln ohne eigene Ringe.</translation>
    </message>
    <message>
        <source>Offer tickets instead of assigning them</source>
        <translation>Tickets anbieten, statt sie zuzuweisen</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Antwort innerhalb von</translation>
    </message>
    <message>
        <source>Then it counts as declined.</source>
        <translation>Dann gilt es als abgelehnt.</translation>
    </message>
    <message>
        <source>Offers at most</source>
        <translation>Höchstens Angebote</translation>
    </message>
    <message>
        <source>Afterwards the overflow queue&apos;s agents are asked, too.</source>
        <translation>Danach werden auch die Agenten des Überlaufs gefragt.</translation>
    </message>
    <message>
        <source>Wrap-up after a live ticket</source>
        <translation>Nachbearbeitung nach einem Live-Ticket</translation>
    </message>
    <message>
        <source>Cost of one working minute past the due time</source>
        <translation>Kosten einer Arbeitsminute nach der Frist</translation>
    </message>
    <message>
        <source>In minutes of the same currency</source>
        <translation>In Minuten derselben Währung</translation>
    </message>
    <message>
        <source>For each level an optional skill falls short.</source>
        <translation>Je Stufe, die einer optionalen Fähigkeit fehlt.</translation>
    </message>
    <message>
        <source>Overskill</source>
        <translation>Überschuss an Fähigkeit</translation>
    </message>
    <message>
        <source>For each level above what is asked: keeps experts free.</source>
        <translation>Je Stufe über dem Verlangten: hält Experten frei.</translation>
    </message>
    <message>
        <source>Times the growth of the squared load ratio.</source>
        <translation>Mal dem Zuwachs der quadrierten Auslastung.</translation>
    </message>
    <message>
        <source>Where somebody else handled this customer last.</source>
        <translation>Wo jemand anderes diesen Kunden zuletzt betreut hat.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umzug</translation>
    </message>
    <message>
        <source>For taking a ticket from its owner.</source>
        <translation>Dafür, ein Ticket wegzunehmen.</translation>
    </message>
    <message>
        <source>Left waiting</source>
        <translation>Weiter wartend</translation>
    </message>
    <message>
        <source>For a ticket that nobody gets, times its weight of lateness.</source>
        <translation>Für ein Ticket, das niemand bekommt, mal seinem Gewicht der Verspätung.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In working time</source>
        <translation>In Arbeitszeit</translation>
    </message>
    <message>
        <source>The clocks stand while a ticket is</source>
        <translation>Die Uhren stehen, solange ein Ticket den Status hat</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Diese Einstellungen nehmen</translation>
    </message>
    <message>
        <source>Share of tickets</source>
        <translation>Anteil der Tickets</translation>
    </message>
    <message>
        <source>Goes to somebody one level below who is learning, while an advanced colleague is on shift.</source>
        <translation>Geht an Lernende, denen eine Stufe fehlt, solange ein Experte im Dienst ist.</translation>
    </message>
    <message>
        <source>Who learns what</source>
        <translation>Wer was lernt</translation>
    </message>
    <message>
        <source>Fallback queue</source>
        <translation>Auffangwarteschlange</translation>
    </message>
    <message>
        <source>The desk&apos;s own</source>
        <translation>Die eigene</translation>
    </message>
    <message>
        <source>Takes what no rule meets; the ticket says why.</source>
        <translation>Nimmt, worauf keine Regel passt; das Ticket sagt, warum.</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Vertretungen</translation>
    </message>
    <message>
        <source>Add substitutes</source>
        <translation>Vertretungen hinzufügen</translation>
    </message>
    <message>
        <source>Agent who is away</source>
        <translation>Abwesender Agent</translation>
    </message>
    <message>
        <source>Who stands in, the first first</source>
        <translation>Wer einspringt, der Erste zuerst</translation>
    </message>
    <message>
        <source>Leads of teams</source>
        <translation>Leitungen der Teams</translation>
    </message>
    <message>
        <source>Who stands in for whom, the first first</source>
        <translation>Wer für wen einspringt, der Erste zuerst</translation>
    </message>
    <message>
        <source>Rule passed over</source>
        <translation>Übergangene Regel</translation>
    </message>
    <message>
        <source>When many tickets are assigned at once, for each assignment rule before the one that leads to the agent.</source>
        <translation>Wenn viele Tickets auf einmal zugewiesen werden, für jede Zuweisungsregel vor der, die zum Agenten führt.</translation>
    </message>
</context>
<context>
    <name>evenkeel::DropArea</name>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Drop an export of your help desk here</source>
        <translation>Einen Export des Helpdesks hier ablegen</translation>
    </message>
    <message>
        <source>CSV or JSON, one file or several. Nothing is stored before you have seen what will happen.</source>
        <translation>CSV oder JSON, eine oder mehrere Dateien. Gespeichert wird erst nach der Vorschau.</translation>
    </message>
    <message>
        <source>Choose the files to import</source>
        <translation>Dateien für den Import wählen</translation>
    </message>
</context>
<context>
    <name>evenkeel::DurationBox</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>evenkeel::EffortProposalModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>durations</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Median handling</source>
        <translation>Bearbeitung (Median)</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Mittlere Hälfte</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
</context>
<context>
    <name>evenkeel::EnforceDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Put draft %1 in force</source>
        <translation>Entwurf %1 in Kraft setzen</translation>
    </message>
    <message>
        <source>From now on tickets are routed by it. Policy %1 stays in the history.</source>
        <translation>Ab jetzt werden Tickets danach verteilt. Regelwerk %1 bleibt im Verlauf.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings stop work</source>
        <translation>
            <numerusform>%n Befund hält Arbeit auf</numerusform>
            <numerusform>%n Befunde halten Arbeit auf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note, for those who read the history</source>
        <translation>&amp;Notiz für alle, die den Verlauf lesen</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Warum es sich ändert</translation>
    </message>
    <message>
        <source>Keep it as a draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>I know that work stops, and want it all the same</source>
        <translation>Ich weiß, dass Arbeit liegen bleibt, und will es trotzdem</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ErrorBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>evenkeel::ExperimentForm</name>
    <message>
        <source> points</source>
        <comment>unit behind a number</comment>
        <translation> Punkte</translation>
    </message>
    <message>
        <source> min</source>
        <comment>unit behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source> h</source>
        <comment>unit behind a number</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>Start an experiment</source>
        <translation>Einen Versuch beginnen</translation>
    </message>
    <message>
        <source>Start the experiment</source>
        <translation>Den Versuch beginnen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is called in lists and reports</source>
        <translation>Wie er in Listen und Berichten heißt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>The one thing that changes</source>
        <translation>Das eine, das sich ändert</translation>
    </message>
    <message>
        <source>Part of the policy</source>
        <translation>Teil des Regelwerks</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>&amp;Part of the policy</source>
        <translation>&amp;Teil des Regelwerks</translation>
    </message>
    <message>
        <source>&amp;Setting</source>
        <translation>&amp;Einstellung</translation>
    </message>
    <message>
        <source>Settings with a plain value. Conditions, candidates and the order of rules are changed on the page Policy.</source>
        <translation>Einstellungen mit einem einfachen Wert. Bedingungen, Kandidaten und die Reihenfolge der Regeln werden auf der Seite Regelwerk geändert.</translation>
    </message>
    <message>
        <source>New &amp;value</source>
        <translation>Neuer &amp;Wert</translation>
    </message>
    <message>
        <source>What should become better</source>
        <translation>Was besser werden soll</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>By at least</source>
        <translation>Um mindestens</translation>
    </message>
    <message>
        <source> days</source>
        <comment>unit behind a number</comment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Watched for</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why it is tried</source>
        <translation>Warum es versucht wird</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Kennzahl</translation>
    </message>
    <message>
        <source>By at &amp;least</source>
        <translation>Um &amp;mindestens</translation>
    </message>
    <message>
        <source>&amp;Watched for</source>
        <translation>&amp;Beobachtet</translation>
    </message>
    <message>
        <source>Compared with the same weekdays before the change. Whole weeks compare best.</source>
        <translation>Verglichen mit denselben Wochentagen vor der Änderung. Ganze Wochen vergleichen sich am besten.</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>W&amp;arum</translation>
    </message>
    <message>
        <source>It is in force at once and judged on %1.</source>
        <comment>day</comment>
        <translation>Es gilt sofort und wird am %1 beurteilt.</translation>
    </message>
    <message>
        <source>The policy cannot have that value: %1.</source>
        <translation>Diesen Wert kann das Regelwerk nicht haben: %1.</translation>
    </message>
    <message>
        <source>The new value is the one in force. Choose another.</source>
        <translation>Der neue Wert gilt schon. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>By how much should it become better? More than nothing.</source>
        <translation>Um wie viel soll es besser werden? Um mehr als nichts.</translation>
    </message>
    <message>
        <source>It has no name yet.</source>
        <translation>Er hat noch keinen Namen.</translation>
    </message>
</context>
<context>
    <name>evenkeel::ExperimentPane</name>
    <message>
        <source>The experiment</source>
        <translation>Der Versuch</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Hoped for</source>
        <translation>Erhofft</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>What else changed meanwhile</source>
        <translation>Was sich sonst geändert hat</translation>
    </message>
    <message>
        <source>Policy %1, since %2  ·  %3</source>
        <comment>version, day, time left or how it ended</comment>
        <translation>Regelwerk %1, seit %2  ·  %3</translation>
    </message>
    <message>
        <source>Comparing before and after …</source>
        <translation>Vorher und nachher werden verglichen …</translation>
    </message>
    <message>
        <source>Compared are the same weekdays and times of day: %1 with %2.</source>
        <comment>spans</comment>
        <translation>Verglichen werden dieselben Wochentage und Tageszeiten: %1 mit %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>So the difference may not be the experiment&apos;s alone.</source>
        <translation>Der Unterschied kommt also vielleicht nicht allein vom Versuch.</translation>
    </message>
    <message>
        <source>Nothing that the desk knows of: no other policy, no agents, levels or holidays, and about as many tickets and hours.</source>
        <translation>Nichts, wovon der Arbeitsbereich weiß: kein anderes Regelwerk, keine Agenten, Stufen oder Feiertage, und etwa gleich viele Tickets und Stunden.</translation>
    </message>
</context>
<context>
    <name>evenkeel::ExperimentSteps</name>
    <message>
        <source>Nothing was changed, and this step can no longer be undone.</source>
        <translation>Es wurde nichts geändert, und dieser Schritt lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Start the experiment %1</source>
        <translation>Den Versuch %1 beginnen</translation>
    </message>
    <message>
        <source>Keep what %1 changed</source>
        <comment>experiment</comment>
        <translation>Behalten, was %1 geändert hat</translation>
    </message>
    <message>
        <source>Revert what %1 changed</source>
        <comment>experiment</comment>
        <translation>Zurücknehmen, was %1 geändert hat</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <comment>experiment</comment>
        <translation>Beobachtung von %1 beenden</translation>
    </message>
</context>
<context>
    <name>evenkeel::ExperimentTexts</name>
    <message>
        <source>%1: %2 to %3</source>
        <comment>variable, before, after</comment>
        <translation>%1: %2 zu %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>kept or reverted, day</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Time is over since %1: keep it or revert it</source>
        <comment>day</comment>
        <translation>Die Zeit ist seit %1 um: behalten oder zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left, until %1</source>
        <translation>
            <numerusform>Noch %Ln Tag, bis %1</numerusform>
            <numerusform>Noch %Ln Tage, bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of a share</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 should rise by at least %2.</source>
        <comment>metric, amount</comment>
        <translation>%1 soll um mindestens %2 steigen.</translation>
    </message>
    <message>
        <source>%1 should fall by at least %2.</source>
        <comment>metric, amount</comment>
        <translation>%1 soll um mindestens %2 sinken.</translation>
    </message>
    <message>
        <source>%1 stayed at %2.</source>
        <comment>metric, value</comment>
        <translation>%1 blieb bei %2.</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3.</source>
        <comment>metric, values</comment>
        <translation>%1 stieg von %2 auf %3.</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3.</source>
        <comment>metric, values</comment>
        <translation>%1 sank von %2 auf %3.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>moments</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tickets</source>
        <translation>
            <numerusform>%1 von %Ln Ticket</numerusform>
            <numerusform>%1 von %Ln Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Policy %1 is in force by now, which is not the experiment&apos;s.</source>
        <translation>Inzwischen gilt Regelwerk %1, und das ist nicht das des Versuchs.</translation>
    </message>
    <message>
        <source>Change what you want on the page Policy.</source>
        <translation>Ändern Sie, was Sie möchten, auf der Seite Regelwerk.</translation>
    </message>
    <message>
        <source>Experiment %1 stands otherwise by now.</source>
        <translation>Um Versuch %1 steht es inzwischen anders.</translation>
    </message>
    <message>
        <source>Only one experiment runs at a time, and each ends once. See the list.</source>
        <translation>Nur ein Versuch läuft zur selben Zeit, und jeder endet einmal. Die Liste zeigt es.</translation>
    </message>
    <message>
        <source>Policy %1 came into force meanwhile.</source>
        <translation>Inzwischen wurde Regelwerk %1 in Kraft gesetzt.</translation>
    </message>
    <message>
        <source>Look at it on the page Policy and start the experiment again.</source>
        <translation>Sehen Sie es auf der Seite Regelwerk an, und beginnen Sie den Versuch noch einmal.</translation>
    </message>
    <message>
        <source>The policy changed meanwhile: the experiment would change more than one thing, or nothing.</source>
        <translation>Das Regelwerk hat sich inzwischen geändert: der Versuch würde mehr als eines ändern, oder nichts.</translation>
    </message>
    <message>
        <source>Start it again, from the policy that is in force now.</source>
        <translation>Beginnen Sie ihn noch einmal, mit dem Regelwerk, das jetzt gilt.</translation>
    </message>
</context>
<context>
    <name>evenkeel::ExperimentsModel</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
</context>
<context>
    <name>evenkeel::ExperimentsPart</name>
    <message>
        <source>Start an experiment</source>
        <translation>Einen Versuch beginnen</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Änderung behalten</translation>
    </message>
    <message>
        <source>The policy stays as it is, and the experiment is over</source>
        <translation>Das Regelwerk bleibt, wie es ist, und der Versuch ist beendet</translation>
    </message>
    <message>
        <source>Revert it</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The former policy is put in force again, as a new version</source>
        <translation>Das frühere Regelwerk gilt wieder, als neue Fassung</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Beobachtung beenden</translation>
    </message>
    <message>
        <source>The experiment is given up; the policy stays as it is</source>
        <translation>Der Versuch wird aufgegeben; das Regelwerk bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Change one thing and see whether it helped</source>
        <translation>Eines ändern und sehen, ob es geholfen hat</translation>
    </message>
    <message>
        <source>An experiment changes one setting of the policy and watches one figure for two weeks. Then it is compared with the same weekdays before: it helped, it hurt, or it is too early to say. One click keeps the change or takes it back.</source>
        <translation>Ein Versuch ändert eine Einstellung des Regelwerks und beobachtet eine Kennzahl zwei Wochen lang. Dann wird sie mit denselben Wochentagen davor verglichen: es hat geholfen, es hat geschadet, oder es ist zu früh für ein Urteil. Ein Klick behält die Änderung oder nimmt sie zurück.</translation>
    </message>
    <message>
        <source>%1. Managers start and end experiments; you can look at them.</source>
        <comment>why not</comment>
        <translation>%1. Manager beginnen und beenden Versuche; Sie können sie ansehen.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>One experiment runs already. Keep it, revert it or stop it first.</source>
        <translation>Ein Versuch läuft schon. Behalten Sie ihn, nehmen Sie ihn zurück oder beenden Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Change one setting of the policy and watch what it does</source>
        <translation>Eine Einstellung des Regelwerks ändern und beobachten, was sie bewirkt</translation>
    </message>
    <message>
        <source>Comparing was cancelled. Refresh the page (F5) to compare.</source>
        <translation>Das Vergleichen wurde abgebrochen. Aktualisieren Sie die Seite (F5), um zu vergleichen.</translation>
    </message>
    <message>
        <source>It cannot be compared.</source>
        <translation>Er lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Comparing before and after</source>
        <translation>Vorher und nachher werden verglichen</translation>
    </message>
    <message>
        <source>To be looked at by your role: managers start and end experiments</source>
        <translation>Für Ihre Rolle zum Ansehen: Manager beginnen und beenden Versuche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln experiments, one runs</source>
        <translation>
            <numerusform>%Ln Versuch, einer läuft</numerusform>
            <numerusform>%Ln Versuche, einer läuft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln experiments, none runs</source>
        <translation>
            <numerusform>%Ln Versuch, keiner läuft</numerusform>
            <numerusform>%Ln Versuche, keiner läuft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::FieldDelegate</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
</context>
<context>
    <name>evenkeel::FileGoneBanner</name>
    <message>
        <source>Everything is still here as long as this window is open. Put it back, or save it under another name.</source>
        <translation>Alles ist noch da, solange dieses Fenster offen ist. Legen Sie die Datei zurück, oder speichern Sie sie unter anderem Namen.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern…</translation>
    </message>
    <message>
        <source>The file %1 was deleted or moved away.</source>
        <translation>Die Datei %1 wurde gelöscht oder verschoben.</translation>
    </message>
    <message>
        <source>Save the workspace</source>
        <translation>Arbeitsbereich speichern</translation>
    </message>
    <message>
        <source>Workspaces (*.evenkeel);;All files (*)</source>
        <translation>Arbeitsbereiche (*.evenkeel);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Die Datei ist weg</translation>
    </message>
    <message>
        <source>When this window is closed, everything that was in it is gone too.</source>
        <translation>Wenn dieses Fenster geschlossen wird, ist auch alles weg, was darin war.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Offen lassen</translation>
    </message>
</context>
<context>
    <name>evenkeel::FileLevelsModel</name>
    <message>
        <source>Now</source>
        <comment>from when a level holds</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Level until now</source>
        <translation>Stufe bisher</translation>
    </message>
    <message>
        <source>Level in the file</source>
        <translation>Stufe in der Datei</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gilt ab</translation>
    </message>
</context>
<context>
    <name>evenkeel::FileRefusalsModel</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>Warum nicht übernommen</translation>
    </message>
</context>
<context>
    <name>evenkeel::FilterChip</name>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <translation>
            <numerusform>%1: %n gewählt</numerusform>
            <numerusform>%1: %n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter and its choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>evenkeel::FilterField</name>
    <message>
        <source>Filter tickets: words, status:open, agent:none, age:&gt;2d</source>
        <translation>Tickets filtern: Wörter, status:open, agent:none, age:&gt;2d</translation>
    </message>
    <message>
        <source>Filter tickets</source>
        <translation>Tickets filtern</translation>
    </message>
    <message>
        <source>Words are looked for in subject, reference and customer. Conditions: %1. A minus in front turns a condition round.</source>
        <translation>Wörter werden in Betreff, Nummer und Kunde gesucht. Kriterien: %1. Ein Minus davor kehrt ein Kriterium um.</translation>
    </message>
    <message>
        <source>There is no condition “%1:”. Put it in quotes to look for the words.</source>
        <translation>Das Kriterium „%1:“ gibt es nicht. Um nach den Wörtern zu suchen, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>A value is missing after “%1”.</source>
        <translation>Nach „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>“%1” is not one of the values this condition knows.</source>
        <translation>„%1“ gehört nicht zu den Werten dieses Kriteriums.</translation>
    </message>
    <message>
        <source>“%1” is not a time such as 90m, 8h, 2d or 1w.</source>
        <translation>„%1“ ist keine Dauer wie 90m, 8h, 2d oder 1w.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” has no order, so it cannot be compared.</source>
        <translation>„%1“ hat keine Reihenfolge und lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>„%1“ endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>A quotation mark is missing at the end.</source>
        <translation>Am Ende fehlt ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>Hier heißt nichts „%1“.</translation>
    </message>
    <message>
        <source>Decision records: “waited:skill decided:last-week” are the tickets that waited last week because nobody had the skill; “waited:&quot;Billing 3&quot;” asks for one skill and level.</source>
        <translation>Entscheidungsprotokolle: „waited:skill decided:last-week“ sind die Tickets, die letzte Woche warteten, weil niemand die Fähigkeit hatte; „waited:&quot;Billing 3&quot;“ fragt nach einer Fähigkeit und Stufe.</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2016-03-01, 2016-03 or last-week.</source>
        <translation>„%1“ ist kein Datum wie 2016-03-01, 2016-03 oder last-week.</translation>
    </message>
    <message>
        <source>SLA clocks: “breach:capacity” are the tickets with a promise that was breached mainly because nobody had room; “created:this-month” beside it keeps the search short.</source>
        <translation>SLA-Uhren: „breach:capacity“ sind die Tickets mit einer Zusage, die vor allem verletzt wurde, weil niemand Platz hatte; „created:this-month“ daneben hält die Suche kurz.</translation>
    </message>
</context>
<context>
    <name>evenkeel::FindingsModel</name>
    <message>
        <source>Stops work</source>
        <translation>Hält Arbeit auf</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>evenkeel::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the place of a finding</comment>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n stops work</source>
        <translation>
            <numerusform>%n hält Arbeit auf</numerusform>
            <numerusform>%n halten Arbeit auf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks</source>
        <translation>
            <numerusform>%n Risiko</numerusform>
            <numerusform>%n Risiken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>checked in %1 s</source>
        <translation>geprüft in %1 s</translation>
    </message>
    <message>
        <source>Nothing is wrong with the draft: every rule can be reached, every queue has agents, and no limit stands in another&apos;s way.</source>
        <translation>Am Entwurf ist nichts auszusetzen: Jede Regel ist erreichbar, jede Warteschlange hat Agenten, und keine Grenze steht einer anderen im Weg.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Checking the draft against the desk</source>
        <translation>Der Entwurf wird am Bestand geprüft</translation>
    </message>
</context>
<context>
    <name>evenkeel::Greeting</name>
    <message>
        <source>Empty workspace</source>
        <translation>Leerer Arbeitsbereich</translation>
    </message>
    <message>
        <source>This workspace is empty</source>
        <translation>Dieser Arbeitsbereich ist leer</translation>
    </message>
    <message>
        <source>The board shows who has how much work, who has room, and what will be late. It needs tickets for that. How would you like to begin?</source>
        <translation>Das Board zeigt, wer wie viel Arbeit hat, wer Luft hat und was zu spät wird. Dafür braucht es Tickets. Womit soll es losgehen?</translation>
    </message>
    <message>
        <source>Look at a demo desk</source>
        <translation>Demo-Team ansehen</translation>
    </message>
    <message>
        <source>Fills it with an invented team of 40 agents and 90 days of tickets.</source>
        <translation>Füllt ihn mit einem erfundenen Team aus 40 Agenten und Tickets aus 90 Tagen.</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>Tickets importieren</translation>
    </message>
    <message>
        <source>Reads an export of your help desk. Nothing leaves this machine.</source>
        <translation>Liest einen Export des Helpdesks. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Shows a desk that was kept in another file.</source>
        <translation>Zeigt ein Team, das in einer anderen Datei liegt.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Shows the desk that your team shares.</source>
        <translation>Zeigt den Arbeitsplatz, den Ihr Team gemeinsam hat.</translation>
    </message>
</context>
<context>
    <name>evenkeel::HandoverDialog</name>
    <message>
        <source>Hand tickets over</source>
        <translation>Tickets übergeben</translation>
    </message>
    <message numerus="yes">
        <source>Hand %n tickets over</source>
        <translation>
            <numerusform>%n Ticket übergeben</numerusform>
            <numerusform>%n Tickets übergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is asked accepts or declines; until then the tickets stay where they are.</source>
        <translation>Wer gefragt wird, nimmt an oder lehnt ab; bis dahin bleiben die Tickets, wo sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has %n of them, or they are done; these are left out.</source>
        <translation>
            <numerusform>%n davon hat niemand, oder es ist erledigt; es bleibt weg.</numerusform>
            <numerusform>%n davon hat niemand, oder sie sind erledigt; sie bleiben weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose an agent</source>
        <translation>Einen Agenten wählen</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <source>What the other one needs to know</source>
        <translation>Was der andere wissen muss</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message numerus="yes">
        <source>Ask to take %n tickets over</source>
        <translation>
            <numerusform>Um Übernahme von %n Ticket bitten</numerusform>
            <numerusform>Um Übernahme von %n Tickets bitten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::HandoverFlow</name>
    <message>
        <source>Nothing was changed, and this step can no longer be undone.</source>
        <translation>Es wurde nichts geändert, und dieser Schritt lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing was changed, and this step cannot be done again.</source>
        <translation>Es wurde nichts geändert, und dieser Schritt lässt sich nicht wiederholen.</translation>
    </message>
</context>
<context>
    <name>evenkeel::HandoverListDialog</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Say what came of it</source>
        <translation>Sagen, was daraus wurde</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Only from or to this agent</source>
        <translation>Nur von oder an diesen Agenten</translation>
    </message>
    <message>
        <source>Words that go with the answer, or what came of it</source>
        <translation>Worte zur Antwort, oder was daraus wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The ticket goes to who was asked (A)</source>
        <translation>Das Ticket geht an den Gefragten (A)</translation>
    </message>
    <message>
        <source>The ticket stays where it is (D)</source>
        <translation>Das Ticket bleibt, wo es ist (D)</translation>
    </message>
    <message>
        <source>It is no longer asked (W)</source>
        <translation>Die Bitte gilt nicht mehr (W)</translation>
    </message>
    <message>
        <source>Of everybody</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Nothing was asked over yet.</source>
        <translation>Noch wurde um keine Übernahme gebeten.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for an answer</source>
        <translation>
            <numerusform>%n wartet auf Antwort</numerusform>
            <numerusform>%n warten auf Antwort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::HandoverModel</name>
    <message>
        <source>Waits</source>
        <comment>handover without an answer</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>handover</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>handover</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>handover</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>handover</comment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>state, time</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>From</source>
        <comment>agent</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>agent</comment>
        <translation>An</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
</context>
<context>
    <name>evenkeel::HandoverSteps</name>
    <message>
        <source>Take over %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>Decline to take over %1</source>
        <translation>Übernahme von %1 ablehnen</translation>
    </message>
    <message>
        <source>Withdraw the handover of %1</source>
        <translation>Übergabe von %1 zurückziehen</translation>
    </message>
    <message>
        <source>Say what came of %1</source>
        <translation>Sagen, was aus %1 wurde</translation>
    </message>
</context>
<context>
    <name>evenkeel::HoursProposalModel</name>
    <message>
        <source>%1–%2</source>
        <comment>from, until</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days, hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No working hours</source>
        <translation>Keine Arbeitszeiten</translation>
    </message>
    <message>
        <source>There is too little to go by; these are the hours common on the desk.</source>
        <translation>Es gibt zu wenige Anhaltspunkte; dies sind die im Team üblichen Zeiten.</translation>
    </message>
    <message>
        <source>%1 (common hours)</source>
        <translation>%1 (übliche Zeiten)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Actions inside</source>
        <translation>Aktionen darin</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>evenkeel::IcsImportDialog</name>
    <message>
        <source>Import %1</source>
        <comment>file</comment>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Entries are</source>
        <translation>Einträge sind</translation>
    </message>
    <message>
        <source>Region of public holidays</source>
        <translation>Region der Feiertage</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>Was die Datei ändern würde</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Whom the file names</source>
        <translation>Wen die Datei nennt</translation>
    </message>
    <message>
        <source>Everybody of %1</source>
        <comment>team</comment>
        <translation>Alle aus %1</translation>
    </message>
    <message>
        <source>What each of them says</source>
        <translation>Was jeder von ihnen sagt</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>as the calendar is called</source>
        <translation>wie der Kalender heißt</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents get the public holidays of this region</source>
        <translation>
            <numerusform>%n Agent erhält die Feiertage dieser Region</numerusform>
            <numerusform>%n Agenten erhalten die Feiertage dieser Region</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>%n Eintrag importieren</numerusform>
            <numerusform>%n Einträge importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::IcsPreviewModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, value</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>of a file</comment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>It names no agent of this desk.</source>
        <translation>Es nennt keinen Agenten dieses Desks.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändert sich</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Agent, region</source>
        <translation>Agent, Region</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Words, reason</source>
        <translation>Worte, Grund</translation>
    </message>
</context>
<context>
    <name>evenkeel::ImportDialog</name>
    <message>
        <source>Choose files to import</source>
        <translation>Dateien für den Import wählen</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)</source>
        <translation>Exporte (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This profile reads several kinds of files by itself; nothing has to be mapped.</source>
        <translation>Dieses Profil liest mehrere Arten von Dateien selbst; es ist nichts zuzuordnen.</translation>
    </message>
    <message>
        <source>%1 of %2 columns are imported. Click what a column becomes to change it.</source>
        <translation>%1 von %2 Spalten werden importiert. Ein Klick auf die Zuordnung einer Spalte ändert sie.</translation>
    </message>
    <message>
        <source>“%1” is not written this way. Choose how the file writes its dates.</source>
        <translation>„%1“ ist anders geschrieben. Wählen, wie die Datei Datumsangaben schreibt.</translation>
    </message>
    <message>
        <source>“%1” is read as %2. The other way round it would be %3.</source>
        <translation>„%1“ wird als %2 gelesen. Andersherum wäre es %3.</translation>
    </message>
    <message>
        <source>“%1” could be %2 or %3. If the profile does not settle it, choose the order of day and month.</source>
        <translation>„%1“ kann %2 oder %3 sein. Legt das Profil es nicht fest, die Reihenfolge von Tag und Monat wählen.</translation>
    </message>
    <message>
        <source>“%1” is read as %2.</source>
        <translation>„%1“ wird als %2 gelesen.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Es ist noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>All of it is stored at the end, or nothing if it is cancelled.</source>
        <translation>Gespeichert wird am Ende alles, bei Abbruch nichts.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Export the rows that could not be read</source>
        <translation>Nicht lesbare Zeilen exportieren</translation>
    </message>
    <message>
        <source>The rows are in %1. Mend them there and import the file again.</source>
        <translation>Die Zeilen stehen in %1. Dort ausbessern und die Datei noch einmal importieren.</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>See what will happen</source>
        <translation>Vorschau zeigen</translation>
    </message>
    <message>
        <source>Look at proposals</source>
        <translation>Vorschläge ansehen</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Der Import wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Taking back what was read so far.</source>
        <translation>Bisher Gelesenes wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Found out from the file</source>
        <translation>Aus der Datei erkannt</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Latin-1 (Western Europe)</source>
        <translation>Latin-1 (Westeuropa)</translation>
    </message>
    <message numerus="yes">
        <source>Rows that cannot be read, the first %n</source>
        <translation>
            <numerusform>Nicht lesbare Zeilen, die erste</numerusform>
            <numerusform>Nicht lesbare Zeilen, die ersten %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that cannot be read</source>
        <translation>Nicht lesbare Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln tickets</source>
        <translation>
            <numerusform>%Ln Ticket importieren</numerusform>
            <numerusform>%Ln Tickets importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln events</source>
        <translation>
            <numerusform>%Ln Ereignis importieren</numerusform>
            <numerusform>%Ln Ereignisse importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ImportFigures</name>
    <message>
        <source>Rows in the files</source>
        <translation>Zeilen in den Dateien</translation>
    </message>
    <message>
        <source>Tickets in the files</source>
        <translation>Tickets in den Dateien</translation>
    </message>
    <message>
        <source>Rows that cannot be read</source>
        <translation>Nicht lesbare Zeilen</translation>
    </message>
    <message>
        <source>New tickets</source>
        <translation>Neue Tickets</translation>
    </message>
    <message>
        <source>Tickets added</source>
        <translation>Neue Tickets</translation>
    </message>
    <message>
        <source>New events</source>
        <translation>Neue Ereignisse</translation>
    </message>
    <message>
        <source>Events added</source>
        <translation>Neue Ereignisse</translation>
    </message>
    <message>
        <source>New agents</source>
        <translation>Neue Agenten</translation>
    </message>
    <message>
        <source>Agents added</source>
        <translation>Neue Agenten</translation>
    </message>
</context>
<context>
    <name>evenkeel::IntervalChart</name>
    <message>
        <source>How much the figure changed</source>
        <translation>Wie stark sich die Kennzahl geändert hat</translation>
    </message>
    <message>
        <source>Difference %1. With 95 % confidence between %2 and %3, with 99.9 % between %4 and %5. Hoped for: %6.</source>
        <translation>Unterschied %1. Mit 95 % Sicherheit zwischen %2 und %3, mit 99,9 % zwischen %4 und %5. Erhofft: %6.</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>hoped for</source>
        <translation>erhofft</translation>
    </message>
</context>
<context>
    <name>evenkeel::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel the work under way</source>
        <translation>Die laufende Arbeit abbrechen</translation>
    </message>
</context>
<context>
    <name>evenkeel::KnownNames</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Zeitversetzt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>Art des Kanals</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Unterkategorie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer tier</source>
        <translation>Kundenstufe</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Skill asked for</source>
        <translation>Verlangte Fähigkeit</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Reopens</source>
        <translation>Wiedereröffnungen</translation>
    </message>
    <message>
        <source>Reassignments</source>
        <translation>Neuzuweisungen</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Age in minutes</source>
        <translation>Alter in Minuten</translation>
    </message>
    <message>
        <source>SLA used</source>
        <translation>SLA-Zeit verbraucht</translation>
    </message>
    <message>
        <source>Had an agent before</source>
        <translation>Hatte schon einen Agenten</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>is set</source>
        <translation>ist gesetzt</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>ist zwischen</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
</context>
<context>
    <name>evenkeel::LeaveDialog</name>
    <message>
        <source>If an agent leaves</source>
        <translation>Wenn ein Agent geht</translation>
    </message>
    <message>
        <source>Agent who leaves</source>
        <translation>Agent, der geht</translation>
    </message>
    <message>
        <source>What is lost if this agent leaves:</source>
        <translation>Was verloren geht, wenn dieser Agent geht:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Offene Tickets</translation>
    </message>
    <message>
        <source>Every skill stays covered as it is.</source>
        <translation>Jede Fähigkeit bleibt so gut besetzt wie jetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n skills have %1 more hours a week with nobody at level 2 or above.</source>
        <translation>
            <numerusform>%n Fähigkeit hat %1 Stunden mehr in der Woche ohne jemanden auf Stufe 2 oder höher.</numerusform>
            <numerusform>%n Fähigkeiten haben %1 Stunden mehr in der Woche ohne jemanden auf Stufe 2 oder höher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open tickets go to others.</source>
        <translation>
            <numerusform>%n offenes Ticket geht an andere.</numerusform>
            <numerusform>%n offene Tickets gehen an andere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody else could take %n of them.</source>
        <translation>
            <numerusform>Sonst könnte niemand %n davon übernehmen.</numerusform>
            <numerusform>Sonst könnte niemand %n davon übernehmen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::LeftTicketsModel</name>
    <message>
        <source>Nobody</source>
        <comment>could take the ticket</comment>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Others who could take it</source>
        <translation>Andere, die es könnten</translation>
    </message>
</context>
<context>
    <name>evenkeel::LegendView</name>
    <message>
        <source>Score terms: %1</source>
        <translation>Anteile: %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::LevelBlocks</name>
    <message>
        <source>Undo: %1</source>
        <comment>step</comment>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::LevelMatrixModel</name>
    <message>
        <source>%1 has solved nothing that needs %2.</source>
        <translation>%1 hat nichts gelöst, was %2 braucht.</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4 tickets solved, %5 of the usual time, %6 passed on.</source>
        <translation>%1, %2: %3. %4 Tickets gelöst, %5 der üblichen Zeit, %6 weitergegeben.</translation>
    </message>
</context>
<context>
    <name>evenkeel::LevelReviewDialog</name>
    <message>
        <source>Review levels</source>
        <translation>Stufen prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Review %n levels</source>
        <translation>
            <numerusform>%n Stufe prüfen</numerusform>
            <numerusform>%n Stufen prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence from %Ln tickets solved in the last quarter. A accepts a proposal, K keeps the level, 0 to 3 set another, Delete takes the decision back.</source>
        <translation>
            <numerusform>Belege aus %Ln im letzten Quartal gelösten Ticket. A nimmt einen Vorschlag an, K behält die Stufe, 0 bis 3 setzen eine andere, Entf nimmt die Entscheidung zurück.</numerusform>
            <numerusform>Belege aus %Ln im letzten Quartal gelösten Tickets. A nimmt einen Vorschlag an, K behält die Stufe, 0 bis 3 setzen eine andere, Entf nimmt die Entscheidung zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Levels under review</source>
        <translation>Stufen in Prüfung</translation>
    </message>
    <message>
        <source>Accept proposal</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Keep level</source>
        <translation>Stufe behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Store %n reviews</source>
        <translation>
            <numerusform>%n Prüfung speichern</numerusform>
            <numerusform>%n Prüfungen speichern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::LevelReviewModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message numerus="yes">
        <source>%n ratings</source>
        <translation>
            <numerusform>%n Bewertung</numerusform>
            <numerusform>%n Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Zeit, Median</translation>
    </message>
    <message>
        <source>Team&apos;s median</source>
        <translation>Median des Teams</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
</context>
<context>
    <name>evenkeel::ListDialog</name>
    <message>
        <source>Find in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>evenkeel::LostSkillsModel</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 of %2 solved tickets came from this agent.</source>
        <comment>share, number</comment>
        <translation>%1 von %2 gelösten Tickets kamen von diesem Agenten.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Others as good</source>
        <translation>Andere ebenso gut</translation>
    </message>
    <message>
        <source>Share of tickets</source>
        <translation>Anteil an Tickets</translation>
    </message>
    <message>
        <source>Nobody there now, a week</source>
        <translation>Jetzt niemand da, je Woche</translation>
    </message>
    <message>
        <source>Nobody there then</source>
        <translation>Dann niemand da</translation>
    </message>
</context>
<context>
    <name>evenkeel::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>Tickets importieren</translation>
    </message>
    <message>
        <source>Propose skills, effort and hours from history</source>
        <translation>Fähigkeiten, Aufwand und Zeiten aus dem Verlauf vorschlagen</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>Diese Seite aktualisieren</translation>
    </message>
    <message>
        <source>Collapse or expand the sidebar</source>
        <translation>Seitenleiste ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen Hell und Dunkel wechseln</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 (SQLite)</source>
        <comment>a database file</comment>
        <translation>%1 (SQLite)</translation>
    </message>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>agents, teams</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n Team</numerusform>
            <numerusform>%n Teams</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Regelwerk %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Making a demo desk</source>
        <translation>Demo-Team wird angelegt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1 (PostgreSQL)</source>
        <comment>a database</comment>
        <translation>%1 (PostgreSQL)</translation>
    </message>
    <message>
        <source>No backup of the workspace was made; older ones stay.</source>
        <translation>Vom Arbeitsbereich wurde keine Sicherung gemacht; ältere bleiben.</translation>
    </message>
    <message>
        <source>Connect to a team&apos;s server…</source>
        <translation>Mit dem Server eines Teams verbinden …</translation>
    </message>
    <message>
        <source>The report %1 was not made and is tried again; older ones stay.</source>
        <translation>Der Bericht %1 wurde nicht erstellt und wird erneut versucht; ältere bleiben.</translation>
    </message>
</context>
<context>
    <name>evenkeel::MappingModel</name>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Spalte in der Datei</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
</context>
<context>
    <name>evenkeel::NamesField</name>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
    <message>
        <source>Choose from what the desk knows</source>
        <translation>Aus dem Bestand auswählen</translation>
    </message>
</context>
<context>
    <name>evenkeel::NowPart</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>At risk or breached</source>
        <translation>Gefährdet oder verletzt</translation>
    </message>
    <message>
        <source>Waiting longest for an agent</source>
        <translation>Warten am längsten auf einen Agenten</translation>
    </message>
    <message>
        <source>With agents who have room</source>
        <translation>Bei Agenten mit Platz</translation>
    </message>
    <message>
        <source>With agents over the limit</source>
        <translation>Bei Agenten mit zu viel</translation>
    </message>
    <message>
        <source>Complex, in flight</source>
        <translation>Komplex, in Arbeit</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Breached and open</source>
        <translation>Verletzt und offen</translation>
    </message>
    <message>
        <source>Waiting for an agent</source>
        <translation>Warten auf einen Agenten</translation>
    </message>
    <message>
        <source>have room</source>
        <translation>haben Platz</translation>
    </message>
    <message>
        <source>are over %1</source>
        <translation>sind über %1</translation>
    </message>
    <message>
        <source>most: %1, %2</source>
        <translation>am meisten: %1, %2</translation>
    </message>
    <message>
        <source>complex in flight</source>
        <translation>komplex in Arbeit</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>waits the oldest</source>
        <translation>wartet das älteste</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln agents on shift</source>
        <translation>
            <numerusform>von %Ln Agent im Dienst</numerusform>
            <numerusform>von %Ln Agenten im Dienst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln open tickets</source>
        <translation>
            <numerusform>von %Ln offenen Ticket</numerusform>
            <numerusform>von %Ln offenen Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln without an agent</source>
        <translation>
            <numerusform>von %Ln ohne Agenten</numerusform>
            <numerusform>von %Ln ohne Agenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::NowTicketsModel</name>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>reference, priority, subject</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
</context>
<context>
    <name>evenkeel::ObjectionsDialog</name>
    <message>
        <source>Reassign against the rules</source>
        <translation>Entgegen den Regeln neu zuweisen</translation>
    </message>
    <message numerus="yes">
        <source>%n gates stand against giving ticket %1 to %2</source>
        <translation>
            <numerusform>%n Bedingung spricht dagegen, Ticket %1 an %2 zu geben</numerusform>
            <numerusform>%n Bedingungen sprechen dagegen, Ticket %1 an %2 zu geben</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason, kept with the ticket</source>
        <translation>&amp;Grund, wird beim Ticket vermerkt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why it is right all the same</source>
        <translation>Warum es trotzdem richtig ist</translation>
    </message>
    <message>
        <source>Reassign anyway</source>
        <translation>Trotzdem neu zuweisen</translation>
    </message>
    <message>
        <source>Keep it where it is</source>
        <translation>Dort lassen</translation>
    </message>
</context>
<context>
    <name>evenkeel::OfferFlow</name>
    <message numerus="yes">
        <source>%n offers have been answered or are over and stay as they are.</source>
        <translation>
            <numerusform>%n Angebot ist beantwortet oder vorbei und bleibt, wie es ist.</numerusform>
            <numerusform>%n Angebote sind beantwortet oder vorbei und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed, and this step can no longer be undone.</source>
        <translation>Es wurde nichts geändert, und dieser Schritt lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n offers that were still open are withdrawn, and their tickets wait again.</source>
        <translation>
            <numerusform>%n noch offenes Angebot ist zurückgezogen, und sein Ticket wartet wieder.</numerusform>
            <numerusform>%n noch offene Angebote sind zurückgezogen, und ihre Tickets warten wieder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::PartSwitch</name>
    <message>
        <source>Parts of the page</source>
        <translation>Teile der Seite</translation>
    </message>
</context>
<context>
    <name>evenkeel::PasswordDialog</name>
    <message>
        <source>Enter the new password</source>
        <translation>Das neue Passwort eingeben</translation>
    </message>
    <message>
        <source>The server does not take the password of %1 any more.</source>
        <translation>Der Server nimmt das Passwort von %1 nicht mehr an.</translation>
    </message>
    <message>
        <source>The server does not take the password any more.</source>
        <translation>Der Server nimmt das Passwort nicht mehr an.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>evenkeel::PasswordFields</name>
    <message>
        <source>Empty: from the keychain or ~/.pgpass</source>
        <translation>Leer: aus dem Schlüsselbund oder ~/.pgpass</translation>
    </message>
    <message>
        <source>In the keychain of the system</source>
        <translation>Im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>Nur bis das Programm endet</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Aufbewahren</translation>
    </message>
    <message>
        <source>No keychain runs here. To keep the password, write it into the file ~/.pgpass as host:port:database:user:password, readable by you alone.</source>
        <translation>Hier läuft kein Schlüsselbund. Um das Passwort zu behalten, schreiben Sie es als Rechner:Port:Datenbank:Benutzer:Passwort in die Datei ~/.pgpass, lesbar nur für Sie.</translation>
    </message>
    <message>
        <source>The keychain did not take the password: %1. It is remembered for this run only. To keep it, write it into the file ~/.pgpass as host:port:database:user:password, readable by you alone.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht angenommen: %1. Es wird nur für diesen Lauf gemerkt. Um es zu behalten, schreiben Sie es als host:port:database:user:password in die Datei ~/.pgpass, die nur Sie lesen dürfen.</translation>
    </message>
</context>
<context>
    <name>evenkeel::PeriodPicker</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Andere Tage …</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Zeitraum danach</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>W%1, %2</source>
        <comment>week number, dates</comment>
        <translation>KW %1, %2</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
</context>
<context>
    <name>evenkeel::PolicyCards</name>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>First match wins and sets what it names.</source>
        <translation>Die erste passende gilt und setzt, was sie nennt.</translation>
    </message>
    <message>
        <source>Holds in every queue; an agent needs room under every limit.</source>
        <translation>Gilt in jeder Warteschlange; ein Agent braucht unter jeder Grenze Platz.</translation>
    </message>
    <message>
        <source>The first rule that holds sets the promise, else the priority does.</source>
        <translation>Die erste passende Regel bestimmt die Zusage, sonst die Priorität.</translation>
    </message>
    <message>
        <source>Tried whenever something happens and every minute.</source>
        <translation>Geprüft, sobald etwas geschieht, und jede Minute.</translation>
    </message>
    <message>
        <source>First match wins. Rings open at a share of SLA used.</source>
        <translation>Die erste passende gilt. Ringe öffnen bei einem Anteil der SLA-Zeit.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part of the policy, number of rules</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>number of tickets</comment>
        <translation>wartend</translation>
    </message>
    <message>
        <source>For all queues</source>
        <translation>Für alle Warteschlangen</translation>
    </message>
    <message>
        <source>SLA rules and calendars</source>
        <translation>SLA-Regeln und Kalender</translation>
    </message>
    <message>
        <source>signs and leads</source>
        <translation>Anzeichen und Leitungen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Ring 0: all skills</source>
        <translation>Ring 0: alle Fähigkeiten</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message numerus="yes">
        <source>%n a week</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n je Woche</numerusform>
            <numerusform>%n je Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>Order and overflow</source>
        <translation>Reihenfolge und Überlauf</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Überlauf</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>No rule above holds</source>
        <translation>Keine Regel darüber passt</translation>
    </message>
    <message>
        <source>The fallback queue of the desk, and the ticket says why</source>
        <translation>Die eigene Auffangwarteschlange, und das Ticket sagt, warum</translation>
    </message>
    <message>
        <source>Queue %1, and the ticket says why</source>
        <translation>Warteschlange %1, und das Ticket sagt, warum</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>rules to queues</source>
        <translation>Regeln zu Warteschlangen</translation>
    </message>
    <message>
        <source>capacity and costs</source>
        <translation>Kapazität und Kosten</translation>
    </message>
</context>
<context>
    <name>evenkeel::PolicyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>evenkeel::PolicyEditing</name>
    <message>
        <source>Add %1</source>
        <comment>name of a rule</comment>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>name of a rule</comment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>what no triage rule meets</source>
        <translation>worauf keine Triageregel passt</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>group of settings</comment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <comment>name of a rule</comment>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 verdoppeln</translation>
    </message>
    <message>
        <source>Switch %1 on or off</source>
        <translation>%1 ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Give %1 a policy of its own</source>
        <translation>%1 ein eigenes Regelwerk geben</translation>
    </message>
</context>
<context>
    <name>evenkeel::PolicyFigures</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>evenkeel::PolicyFlow</name>
    <message>
        <source>%1 is no policy that can be used: %2.</source>
        <comment>file, what is wrong</comment>
        <translation>%1 ist kein verwendbares Regelwerk: %2.</translation>
    </message>
    <message>
        <source>The draft is as it was.</source>
        <translation>Der Entwurf ist, wie er war.</translation>
    </message>
    <message>
        <source>Mend that place and import it again.</source>
        <translation>Diese Stelle berichtigen und noch einmal importieren.</translation>
    </message>
</context>
<context>
    <name>evenkeel::PolicyHistoryDialog</name>
    <message>
        <source>History of the policy</source>
        <translation>Verlauf des Regelwerks</translation>
    </message>
    <message>
        <source>No version was saved yet: the standard policy is in force. Once a draft is put in force, it stands here.</source>
        <translation>Noch wurde keine Fassung gespeichert: Es gilt das Standardregelwerk. Sobald ein Entwurf in Kraft gesetzt ist, steht er hier.</translation>
    </message>
    <message>
        <source>Decisions keep the version they were made by. To go back, open a version as a draft and put it in force.</source>
        <translation>Entscheidungen behalten die Fassung, nach der sie getroffen wurden. Um zurückzugehen, eine Fassung als Entwurf öffnen und in Kraft setzen.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Open as a draft</source>
        <translation>Als Entwurf öffnen</translation>
    </message>
    <message>
        <source>Compare with the draft</source>
        <translation>Mit dem Entwurf vergleichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>evenkeel::PolicyHistoryModel</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>Beginn</translation>
    </message>
</context>
<context>
    <name>evenkeel::PolicyPage</name>
    <message>
        <source>Nothing escalates by itself.</source>
        <translation>Nichts eskaliert von selbst.</translation>
    </message>
    <message>
        <source>Triage rule</source>
        <translation>Triageregel</translation>
    </message>
    <message>
        <source>Capacity profile</source>
        <translation>Kapazitätsprofil</translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>against the desk at %1, nothing is assigned</source>
        <translation>am Bestand von %1, nichts wird zugewiesen</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Regelwerk importieren</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Add SLA rule</source>
        <translation>SLA-Regel hinzufügen</translation>
    </message>
    <message>
        <source>Add calendar</source>
        <translation>Kalender hinzufügen</translation>
    </message>
    <message>
        <source>No rule here fits the filter.</source>
        <translation>Hier passt keine Regel zum Filter.</translation>
    </message>
    <message>
        <source>%1 has no rules of its own: everybody who serves it is a candidate, chosen by the method of all queues. Add a rule where some tickets should go another way.</source>
        <translation>%1 hat keine eigenen Regeln: Alle, die sie bedienen, sind Kandidaten, gewählt nach dem Verfahren aller Warteschlangen. Eine Regel hinzufügen, wo Tickets einen anderen Weg nehmen sollen.</translation>
    </message>
    <message>
        <source>%1, draft %2</source>
        <translation>%1, Entwurf %2</translation>
    </message>
    <message>
        <source>%1, policy %2</source>
        <translation>%1, Regelwerk %2</translation>
    </message>
    <message>
        <source>What no rule meets goes to the fallback queue and says why.</source>
        <translation>Worauf keine Regel passt, geht in die Auffangwarteschlange und sagt, warum.</translation>
    </message>
    <message>
        <source>Every other ticket is promised what its priority says, in working hours.</source>
        <translation>Jedem anderen Ticket ist zugesagt, was seine Priorität sagt, in der Arbeitszeit.</translation>
    </message>
    <message>
        <source>New in draft %1:</source>
        <translation>Neu in Entwurf %1:</translation>
    </message>
    <message>
        <source>Rule of %1</source>
        <translation>Regel von %1</translation>
    </message>
    <message>
        <source>The draft, the history, files</source>
        <translation>Der Entwurf, der Verlauf, Dateien</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>What the draft changes, in plain words</source>
        <translation>Was der Entwurf ändert, in Worten</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>In Kraft setzen</translation>
    </message>
    <message>
        <source>From then on tickets are routed by it</source>
        <translation>Von da an werden Tickets danach verteilt</translation>
    </message>
    <message>
        <source>History of the policy</source>
        <translation>Verlauf des Regelwerks</translation>
    </message>
    <message>
        <source>Export the draft as a file</source>
        <translation>Den Entwurf als Datei exportieren</translation>
    </message>
    <message>
        <source>Import a policy as a draft</source>
        <translation>Ein Regelwerk als Entwurf importieren</translation>
    </message>
    <message>
        <source>Save the plain words as PDF</source>
        <translation>Den Wortlaut als PDF speichern</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Den Entwurf verwerfen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Export as a file</source>
        <translation>Als Datei exportieren</translation>
    </message>
    <message>
        <source>Undo: %1 (%2)</source>
        <comment>step, keys</comment>
        <translation>Rückgängig: %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1 (%2)</source>
        <comment>step, keys</comment>
        <translation>Wiederholen: %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Policy %1 in force</source>
        <translation>Regelwerk %1 gilt</translation>
    </message>
    <message>
        <source>Standard policy in force</source>
        <translation>Das Standardregelwerk gilt</translation>
    </message>
    <message>
        <source>Draft %1, based on policy %2</source>
        <translation>Entwurf %1, auf Grundlage von Regelwerk %2</translation>
    </message>
    <message>
        <source>Policy %1 came meanwhile</source>
        <translation>Inzwischen kam Regelwerk %1</translation>
    </message>
    <message>
        <source>Kept %1, not in force</source>
        <translation>Gesichert %1, nicht in Kraft</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Mit %1 vergleichen</translation>
    </message>
    <message>
        <source>Compare with standard</source>
        <translation>Mit dem Standard vergleichen</translation>
    </message>
    <message>
        <source>Put draft %1 in force</source>
        <translation>Entwurf %1 in Kraft setzen</translation>
    </message>
    <message>
        <source>Undo a step of the draft</source>
        <translation>Einen Schritt des Entwurfs rückgängig machen</translation>
    </message>
    <message>
        <source>Redo a step of the draft</source>
        <translation>Einen Schritt des Entwurfs wiederholen</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Die Regel bearbeiten</translation>
    </message>
    <message>
        <source>Move the rule or queue up</source>
        <translation>Die Regel oder Warteschlange nach oben</translation>
    </message>
    <message>
        <source>Move the rule or queue down</source>
        <translation>Die Regel oder Warteschlange nach unten</translation>
    </message>
    <message>
        <source>Switch the rule on or off</source>
        <translation>Die Regel ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Die Regel entfernen</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Beide sagen dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft %1 against policy %2</source>
        <translation>Entwurf %1 gegen Regelwerk %2</translation>
    </message>
    <message>
        <source>Compare my draft with %1</source>
        <translation>Meinen Entwurf mit %1 vergleichen</translation>
    </message>
    <message>
        <source>Base my draft on %1</source>
        <translation>Meinen Entwurf auf %1 gründen</translation>
    </message>
    <message>
        <source>Open policy %1</source>
        <translation>Regelwerk %1 öffnen</translation>
    </message>
    <message>
        <source>The draft against policy %1</source>
        <translation>Der Entwurf gegen Regelwerk %1</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>Regelwerk exportieren</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Regelwerke (*.json)</translation>
    </message>
    <message>
        <source>Save the plain words</source>
        <translation>Den Wortlaut speichern</translation>
    </message>
    <message>
        <source>policy.pdf</source>
        <translation>regelwerk.pdf</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The draft is as it was.</source>
        <translation>Der Entwurf ist unverändert.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Testing the draft on waiting tickets</source>
        <translation>Der Entwurf wird an wartenden Tickets geprüft</translation>
    </message>
    <message>
        <source>Who would get another agent</source>
        <translation>Wer einen anderen Agenten bekäme</translation>
    </message>
    <message>
        <source>Show this ticket</source>
        <translation>Dieses Ticket zeigen</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>Changed in the draft</source>
        <translation>Im Entwurf geändert</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Mit Befunden</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Find in rules</source>
        <translation>In Regeln suchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Reading the policy</source>
        <translation>Das Regelwerk wird gelesen</translation>
    </message>
    <message>
        <source>The policy could not be read</source>
        <translation>Das Regelwerk ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Deren Stufe behalten</translation>
    </message>
    <message>
        <source>%3 put policy %1 in force at %4, after your draft began from policy %2. Nothing was saved and your draft is kept. What each of you changed since then:</source>
        <translation>%3 hat am %4 Regelwerk %1 in Kraft gesetzt, nachdem Ihr Entwurf von Regelwerk %2 ausgegangen war. Nichts wurde gespeichert, Ihr Entwurf bleibt. Was dort und was hier seither geändert wurde:</translation>
    </message>
</context>
<context>
    <name>evenkeel::PolicySectionsModel</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>evenkeel::PresenceDialog</name>
    <message>
        <source>Presence of %1</source>
        <translation>Präsenz von %1</translation>
    </message>
    <message>
        <source>As the shift says</source>
        <translation>Laut Schicht</translation>
    </message>
    <message>
        <source>Set presence</source>
        <translation>Präsenz setzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>evenkeel::ProposalsDialog</name>
    <message>
        <source>Reading history. Nothing changes before you accept it.</source>
        <translation>Der Verlauf wird gelesen. Vor dem Übernehmen ändert sich nichts.</translation>
    </message>
    <message>
        <source>Skills, %1</source>
        <translation>Fähigkeiten, %1</translation>
    </message>
    <message>
        <source>Levels, %1</source>
        <translation>Stufen, %1</translation>
    </message>
    <message>
        <source>Effort, %1</source>
        <translation>Aufwand, %1</translation>
    </message>
    <message>
        <source>Hours, %1</source>
        <translation>Zeiten, %1</translation>
    </message>
    <message>
        <source>There is too little history to propose anything yet. Import more tickets and look again.</source>
        <translation>Der Verlauf reicht noch nicht für Vorschläge. Weitere Tickets importieren und noch einmal nachsehen.</translation>
    </message>
    <message>
        <source>These skills cover %1 of the tickets that have a category. Nothing changes before you accept it, and all of it can be changed later.</source>
        <translation>Diese Fähigkeiten decken %1 der Tickets mit Kategorie ab. Vor dem Übernehmen ändert sich nichts, und alles lässt sich später ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n skills</source>
        <translation>
            <numerusform>%n Fähigkeit</numerusform>
            <numerusform>%n Fähigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n Stufe</numerusform>
            <numerusform>%n Stufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n efforts</source>
        <translation>
            <numerusform>%n Aufwandswert</numerusform>
            <numerusform>%n Aufwandswerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hours of %n agents</source>
        <translation>
            <numerusform>Zeiten von %n Agent</numerusform>
            <numerusform>Zeiten von %n Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 übernehmen</translation>
    </message>
</context>
<context>
    <name>evenkeel::QuarantineModel</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>Ganze Zeile</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Why it was set aside</source>
        <translation>Warum sie zurückgelegt wurde</translation>
    </message>
</context>
<context>
    <name>evenkeel::RebalanceDialog</name>
    <message>
        <source>%1 is absent</source>
        <comment>an agent</comment>
        <translation>%1 ist abwesend</translation>
    </message>
    <message>
        <source>Rebalance</source>
        <translation>Ausgleichen</translation>
    </message>
    <message>
        <source>&amp;Back at</source>
        <translation>&amp;Zurück um</translation>
    </message>
    <message>
        <source>&amp;Everybody under</source>
        <translation>&amp;Alle unter</translation>
    </message>
    <message>
        <source> %</source>
        <comment>suffix of a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose every move</source>
        <translation>Alle Umzüge wählen</translation>
    </message>
    <message>
        <source>Choose no move</source>
        <translation>Keinen Umzug wählen</translation>
    </message>
    <message>
        <source>Moves, in the order in which they are made</source>
        <translation>Umzüge in der Reihenfolge, in der sie geschehen</translation>
    </message>
    <message>
        <source>No move makes an SLA worse. Every gate is asked again at the moment of the move. Undo hands everything back.</source>
        <translation>Kein Umzug verschlechtert eine SLA-Zeit. Jede Prüfung wird im Moment des Umzugs wiederholt. Rückgängig gibt alles zurück.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umzug</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking for the fewest moves …</source>
        <translation>Die wenigsten Umzüge werden gesucht …</translation>
    </message>
    <message>
        <source>No moves could be worked out. Nothing was changed.</source>
        <translation>Es ließen sich keine Umzüge finden. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets find nobody who may take them and stay where they are.</source>
        <translation>
            <numerusform>%n Ticket findet niemanden, der es nehmen darf, und bleibt, wo es ist.</numerusform>
            <numerusform>%n Tickets finden niemanden, der sie nehmen darf, und bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as absent</source>
        <translation>Als abwesend eintragen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n tickets</source>
        <translation>
            <numerusform>%n Ticket umziehen</numerusform>
            <numerusform>%n Tickets umziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is over %1. Nothing has to move.</source>
        <translation>Niemand liegt über %1. Nichts muss umziehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n moves; fewer than %1 cannot do it.</source>
        <translation>
            <numerusform>%n Umzug; mit weniger als %1 geht es nicht.</numerusform>
            <numerusform>%n Umzüge; mit weniger als %1 geht es nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Over %1: %2 agents before, %3 then. Highest load: %4 before, %5 then. Spread: %6 before, %7 then.</source>
        <translation>Über %1: vorher %2 Agenten, dann %3. Höchste Auslastung: vorher %4, dann %5. Streuung: vorher %6, dann %7.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::RebalanceModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>a load before and after</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Costs %1 min: the move itself, what is lost of the context, and any skill gap.</source>
        <translation>Kostet %1 min: den Umzug selbst, den verlorenen Zusammenhang und fehlende Fähigkeit.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>SLA as it is</source>
        <translation>SLA jetzt</translation>
    </message>
    <message>
        <source>SLA then</source>
        <translation>SLA dann</translation>
    </message>
</context>
<context>
    <name>evenkeel::ReportHistoryDialog</name>
    <message>
        <source>History of reports</source>
        <translation>Verlauf der Berichte</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Erneut erstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No report was made by itself yet. A schedule says which are made, when and where.</source>
        <translation>Noch wurde kein Bericht von selbst erstellt. Ein Zeitplan sagt, welche wann und wo erstellt werden.</translation>
    </message>
    <message>
        <source>Files stand on the machine that made them.</source>
        <translation>Dateien stehen auf dem Rechner, der sie erstellt hat.</translation>
    </message>
</context>
<context>
    <name>evenkeel::ReportHistoryModel</name>
    <message>
        <source>Being made</source>
        <translation>Wird erstellt</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>login, machine</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>By schedule, with %1.</source>
        <comment>name of a program</comment>
        <translation>Nach Zeitplan, mit %1.</translation>
    </message>
    <message>
        <source>By hand, with %1.</source>
        <comment>name of a program</comment>
        <translation>Von Hand, mit %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n try(s) failed. %1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>
            <numerusform>%n Versuch ist gescheitert. %1 %2</numerusform>
            <numerusform>%n Versuche sind gescheitert. %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier report(s) were missed and are not made.</source>
        <translation>
            <numerusform>%n früherer Bericht wurde versäumt und wird nicht erstellt.</numerusform>
            <numerusform>%n frühere Berichte wurden versäumt und werden nicht erstellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 bytes, SHA-256 %3</source>
        <comment>name of a file</comment>
        <translation>%1, %2 Bytes, SHA-256 %3</translation>
    </message>
</context>
<context>
    <name>evenkeel::ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
</context>
<context>
    <name>evenkeel::ReportScheduleDialog</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Make it by itself</source>
        <translation>Von selbst erstellen</translation>
    </message>
    <message>
        <source>Schedule of reports</source>
        <translation>Zeitplan der Berichte</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt auf</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Day %1 of the month</source>
        <translation>%1. Tag des Monats</translation>
    </message>
    <message>
        <source>Any machine that has the workspace open</source>
        <translation>Jeder Rechner, der den Arbeitsbereich geöffnet hat</translation>
    </message>
    <message>
        <source>This machine, %1</source>
        <translation>Dieser Rechner, %1</translation>
    </message>
    <message>
        <source>Where reports go</source>
        <translation>Wohin Berichte kommen</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Mindestens ein Format wählen.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Einen Ordner wählen.</translation>
    </message>
    <message>
        <source>The folder is named by its whole path, from the root on.</source>
        <translation>Der Ordner wird mit vollständigem Pfad genannt, von der Wurzel an.</translation>
    </message>
    <message>
        <source>None is made by itself yet. %1</source>
        <translation>Noch wird keiner von selbst erstellt. %1</translation>
    </message>
    <message>
        <source>None is made until this is switched on again; the history stays.</source>
        <translation>Keiner wird erstellt, bis dies wieder eingeschaltet ist; der Verlauf bleibt.</translation>
    </message>
    <message>
        <source>The next one, %1, is made on %2. Times are those of %3. It is made while this program or “evenkeelctl serve” runs; what was missed is made up for, the newest of it.</source>
        <comment>period, date and time, time zone</comment>
        <translation>Der nächste, %1, wird am %2 erstellt. Zeiten gelten in %3. Er wird erstellt, während dieses Programm oder „evenkeelctl serve“ läuft; von Versäumtem wird das Neueste nachgeholt.</translation>
    </message>
</context>
<context>
    <name>evenkeel::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>Reports: %1</source>
        <comment>a part of the page</comment>
        <translation>Berichte: %1</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Zeitraum danach</translation>
    </message>
    <message>
        <source>Next mark of a chart</source>
        <translation>Nächster Punkt eines Diagramms</translation>
    </message>
    <message>
        <source>Next series of a chart</source>
        <translation>Nächste Reihe eines Diagramms</translation>
    </message>
    <message>
        <source>Zoom into a chart</source>
        <translation>In ein Diagramm hineinzoomen</translation>
    </message>
    <message>
        <source>Show all of a chart</source>
        <translation>Ganzes Diagramm zeigen</translation>
    </message>
    <message>
        <source>The tickets behind a mark</source>
        <translation>Die Tickets hinter einem Punkt</translation>
    </message>
    <message>
        <source>Copy a chart as table</source>
        <translation>Diagramm als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Tick a decision off, or decide a proposal</source>
        <translation>Eine Entscheidung abhaken oder einen Vorschlag beschließen</translation>
    </message>
    <message>
        <source>Say that it was not carried out, or decline it</source>
        <translation>Sagen, dass sie nicht umgesetzt wurde, oder ihn ablehnen</translation>
    </message>
    <message>
        <source>Write what came of a decision</source>
        <translation>Schreiben, was aus einer Entscheidung wurde</translation>
    </message>
</context>
<context>
    <name>evenkeel::RequestPanel</name>
    <message>
        <source>Time off request: impact</source>
        <translation>Abwesenheit erbeten: Folgen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moments</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Asked by %1, %2</source>
        <comment>name, moment</comment>
        <translation>Erbeten von %1, %2</translation>
    </message>
    <message>
        <source>%1 of work fall away</source>
        <translation>%1 Arbeit fallen weg</translation>
    </message>
    <message>
        <source>Short of demand: %1 now, %2 if approved</source>
        <translation>Unter dem Bedarf: %1 jetzt, %2 bei Genehmigung</translation>
    </message>
    <message>
        <source>%1: nobody for %2</source>
        <comment>skill, hours</comment>
        <translation>%1: niemand für %2</translation>
    </message>
    <message>
        <source>%1: only one for %2</source>
        <comment>skill, hours</comment>
        <translation>%1: nur eine Person für %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open tickets</source>
        <translation>
            <numerusform>%n offenes Ticket</numerusform>
            <numerusform>%n offene Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Due before the return: %1</source>
        <translation>Vor der Rückkehr fällig: %1</translation>
    </message>
    <message>
        <source>That nobody else could take: %1</source>
        <translation>Die sonst niemand nehmen könnte: %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::ReroutedModel</name>
    <message>
        <source>Waits: %1</source>
        <comment>gate</comment>
        <translation>Wartet: %1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Policy in force</source>
        <translation>Geltendes Regelwerk</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>evenkeel::ReviewForm</name>
    <message>
        <source>Record a decision</source>
        <translation>Eine Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Decided: it is to be carried out</source>
        <translation>Beschlossen: es ist umzusetzen</translation>
    </message>
    <message>
        <source>Proposed: nobody has decided yet</source>
        <translation>Vorgeschlagen: noch niemand hat entschieden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who carries it out</source>
        <translation>Wer es umsetzt</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>W&amp;er</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>It says nothing yet.</source>
        <translation>Es sagt noch nichts.</translation>
    </message>
</context>
<context>
    <name>evenkeel::ReviewItemsModel</name>
    <message>
        <source>Still open from before</source>
        <translation>Noch offen von früher</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beschlossen</translation>
    </message>
    <message>
        <source>Settled from before</source>
        <translation>Erledigt von früher</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Experiments started</source>
        <translation>Begonnene Versuche</translation>
    </message>
    <message>
        <source>Experiments ended</source>
        <translation>Beendete Versuche</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
</context>
<context>
    <name>evenkeel::ReviewPart</name>
    <message>
        <source>Record a decision</source>
        <translation>Eine Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Nicht umgesetzt</translation>
    </message>
    <message>
        <source>Agenda of the review</source>
        <translation>Tagesordnung der Besprechung</translation>
    </message>
    <message>
        <source>Space ticks a decision off and decides a proposal, Delete says that it was not carried out, F2 writes what came of it.</source>
        <translation>Die Leertaste hakt eine Entscheidung ab und beschließt einen Vorschlag, Entf sagt, dass sie nicht umgesetzt wurde, F2 schreibt, was daraus wurde.</translation>
    </message>
    <message>
        <source>%1. Managers record decisions and tick them off.</source>
        <comment>why not</comment>
        <translation>%1. Manager halten Entscheidungen fest und haken sie ab.</translation>
    </message>
    <message>
        <source>Nothing was decided, proposed or tried in these days</source>
        <translation>In diesen Tagen wurde nichts beschlossen, vorgeschlagen oder versucht</translation>
    </message>
    <message>
        <source>A review looks back at the week before: what was decided, and whether it was carried out. Record what you decide, with a name and a day, and tick it off when it is done. What stays open comes up again each week.</source>
        <translation>Eine Besprechung sieht auf die Woche davor zurück: was beschlossen und ob es umgesetzt wurde. Halten Sie fest, was Sie beschließen, mit einem Namen und einem Tag, und haken Sie es ab, wenn es getan ist. Was offen bleibt, kommt jede Woche wieder zur Sprache.</translation>
    </message>
    <message>
        <source>Decide it</source>
        <translation>Beschließen</translation>
    </message>
    <message>
        <source>Decline it</source>
        <translation>Ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln decisions carried out</source>
        <translation>
            <numerusform>%1 von %Ln Entscheidung umgesetzt</numerusform>
            <numerusform>%1 von %Ln Entscheidungen umgesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ReviewSteps</name>
    <message>
        <source>Somebody else has settled it or written to it meanwhile.</source>
        <translation>Jemand anderes hat es inzwischen erledigt oder etwas dazu geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was changed, and this step can no longer be undone.</source>
        <translation>Es wurde nichts geändert, und dieser Schritt lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>Eine Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Propose something</source>
        <translation>Etwas vorschlagen</translation>
    </message>
    <message>
        <source>Tick a decision off</source>
        <translation>Eine Entscheidung abhaken</translation>
    </message>
    <message>
        <source>Decide a proposal</source>
        <translation>Einen Vorschlag beschließen</translation>
    </message>
    <message>
        <source>Decline a proposal</source>
        <translation>Einen Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>Drop a decision</source>
        <translation>Eine Entscheidung fallen lassen</translation>
    </message>
    <message>
        <source>Write what came of it</source>
        <translation>Schreiben, was daraus wurde</translation>
    </message>
</context>
<context>
    <name>evenkeel::RightsGate</name>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>planner</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>The role %1 does not allow that</source>
        <translation>Die Rolle %1 erlaubt das nicht</translation>
    </message>
    <message>
        <source>The role %1 does not allow that.</source>
        <translation>Die Rolle %1 erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A manager can do it, or whoever owns the workspace can give you another role.</source>
        <translation>Eine Managerin oder ein Manager kann es tun, oder wem der Arbeitsbereich gehört, gibt Ihnen eine andere Rolle.</translation>
    </message>
    <message>
        <source>You see your own tickets and those offered to you</source>
        <translation>Sie sehen Ihre eigenen Tickets und die Ihnen angebotenen</translation>
    </message>
    <message>
        <source>To be looked at by the role %1: managers route and move tickets</source>
        <translation>Für die Rolle %1 zum Ansehen: Manager verteilen und verschieben Tickets</translation>
    </message>
    <message>
        <source>You see your own levels</source>
        <translation>Sie sehen Ihre eigenen Stufen</translation>
    </message>
    <message>
        <source>To be looked at by the role %1: planners and managers set levels</source>
        <translation>Für die Rolle %1 zum Ansehen: Planer und Manager setzen Stufen</translation>
    </message>
    <message>
        <source>You see your own calendar and can ask for time off</source>
        <translation>Sie sehen Ihren eigenen Kalender und können freie Zeit beantragen</translation>
    </message>
    <message>
        <source>To be looked at by the role %1: planners and managers change the calendar</source>
        <translation>Für die Rolle %1 zum Ansehen: Planer und Manager ändern den Kalender</translation>
    </message>
    <message>
        <source>You can try a draft: managers put one in force</source>
        <translation>Sie können einen Entwurf ausprobieren: in Kraft setzen ihn Manager</translation>
    </message>
</context>
<context>
    <name>evenkeel::RingLine</name>
    <message>
        <source>SLA used</source>
        <translation>SLA-Zeit verbraucht</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Opens by</source>
        <translation>Öffnet nach</translation>
    </message>
    <message>
        <source>Drop a step</source>
        <translation>Eine Stufe weniger</translation>
    </message>
    <message>
        <source>Drop a skill</source>
        <translation>Eine Fähigkeit weglassen</translation>
    </message>
    <message>
        <source>Other teams</source>
        <translation>Andere Teams</translation>
    </message>
    <message>
        <source>Every team</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Überlauf</translation>
    </message>
    <message>
        <source>Tell the lead</source>
        <translation>Leitung verständigen</translation>
    </message>
    <message>
        <source>What the ring does</source>
        <translation>Was der Ring tut</translation>
    </message>
    <message>
        <source>Share of the SLA used</source>
        <translation>Verbrauchter Anteil der SLA-Zeit</translation>
    </message>
    <message>
        <source>Minutes waited</source>
        <translation>Gewartete Minuten</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Skill to drop</source>
        <translation>Wegfallende Fähigkeit</translation>
    </message>
    <message>
        <source>Teams to ask, too</source>
        <translation>Teams, die auch gefragt werden</translation>
    </message>
</context>
<context>
    <name>evenkeel::RoomStrip</name>
    <message>
        <source>Agents with the most room</source>
        <translation>Agenten mit der meisten Luft</translation>
    </message>
    <message>
        <source>Most room</source>
        <translation>Meiste Luft</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>agent, load</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Nobody on shift is below the target.</source>
        <translation>Niemand im Dienst liegt unter dem Ziel.</translation>
    </message>
    <message>
        <source>Drop a ticket here to give it to this agent.</source>
        <translation>Ein Ticket hier ablegen, um es diesem Agenten zu geben.</translation>
    </message>
</context>
<context>
    <name>evenkeel::RotationDialog</name>
    <message>
        <source>Write a rotation</source>
        <translation>Einen Schichtplan schreiben</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Order of days</source>
        <translation>Reihenfolge der Tage</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days each agent begins after the one before</source>
        <translation>Tage, um die jeder Agent später beginnt</translation>
    </message>
    <message numerus="yes">
        <source>Write for %n agents</source>
        <translation>
            <numerusform>Für %n Agenten schreiben</numerusform>
            <numerusform>Für %n Agenten schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write each shift as a name and its times, and name only these shifts, or off, in the order of days.</source>
        <translation>Jede Schicht als Namen und Zeiten schreiben und in der Reihenfolge nur diese Schichten oder off nennen.</translation>
    </message>
</context>
<context>
    <name>evenkeel::RoutePreviewDialog</name>
    <message>
        <source>Preview of routing</source>
        <translation>Vorschau der Verteilung</translation>
    </message>
    <message>
        <source>Who would get what</source>
        <translation>Wer was bekäme</translation>
    </message>
    <message>
        <source>Tickets and who would get them</source>
        <translation>Tickets und wer sie bekäme</translation>
    </message>
    <message>
        <source>Gates are checked again at the moment of assignment. Undo hands everything back.</source>
        <translation>Beim Zuweisen werden die Bedingungen noch einmal geprüft. „Rückgängig“ stellt alles wieder her.</translation>
    </message>
    <message numerus="yes">
        <source>Route %n tickets</source>
        <translation>
            <numerusform>%n Ticket verteilen</numerusform>
            <numerusform>%n Tickets verteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n waiting tickets find an agent.</source>
        <translation>
            <numerusform>%1 von %n wartenden Ticket findet einen Agenten.</numerusform>
            <numerusform>%1 von %n wartenden Tickets finden einen Agenten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>gate, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stay waiting.</source>
        <translation>
            <numerusform>%n wartet weiter.</numerusform>
            <numerusform>%n warten weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay waiting: %1.</source>
        <translation>
            <numerusform>%n wartet weiter: %1.</numerusform>
            <numerusform>%n warten weiter: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>One after the other, by the policy&apos;s rules</source>
        <translation>Eines nach dem anderen, nach den Regeln</translation>
    </message>
    <message>
        <source>All together, at least cost</source>
        <translation>Alle zusammen, zu geringsten Kosten</translation>
    </message>
    <message>
        <source>How the tickets are routed</source>
        <translation>Wie die Tickets verteilt werden</translation>
    </message>
    <message>
        <source>Least cost weighs lateness, skill gap, unfairness and lost context of all tickets together</source>
        <translation>Geringste Kosten wägt Verspätung, fehlende Fähigkeit, Ungleichheit und verlorenen Zusammenhang aller Tickets zusammen ab</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>%1 Together they cost %2 min, within %3 % of the best possible.</source>
        <comment>a sentence before, figures</comment>
        <translation>%1 Zusammen kosten sie %2 min, höchstens %3 % über dem Bestmöglichen.</translation>
    </message>
    <message>
        <source>Each ticket waits until its offer is accepted; gates are checked again then. Whoever declines or does not answer in time is passed over.</source>
        <translation>Jedes Ticket wartet, bis sein Angebot angenommen wird; dann werden die Bedingungen noch einmal geprüft. Wer ablehnt oder nicht rechtzeitig antwortet, wird übergangen.</translation>
    </message>
    <message numerus="yes">
        <source>Offer %n tickets</source>
        <translation>
            <numerusform>%n Ticket anbieten</numerusform>
            <numerusform>%n Tickets anbieten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Together they cost %2 min, and no plan costs less.</source>
        <comment>a sentence before, figure</comment>
        <translation>%1 Zusammen kosten sie %2 min, und kein Plan kostet weniger.</translation>
    </message>
</context>
<context>
    <name>evenkeel::RoutePreviewModel</name>
    <message numerus="yes">
        <source>Best of %n candidates</source>
        <translation>
            <numerusform>Einziger Kandidat</numerusform>
            <numerusform>Beste Wahl aus %n Kandidaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody eligible</source>
        <translation>Niemand geeignet</translation>
    </message>
    <message>
        <source>Stays waiting</source>
        <translation>Wartet weiter</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Would go to</source>
        <translation>Ginge an</translation>
    </message>
    <message>
        <source>Load then</source>
        <translation>Auslastung danach</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Blocked by %1</source>
        <translation>Blockiert durch %1</translation>
    </message>
    <message>
        <source>Offer to %1</source>
        <comment>agent</comment>
        <translation>%1 anbieten</translation>
    </message>
</context>
<context>
    <name>evenkeel::RowsEditor</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>action: what, number</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>evenkeel::RuleCardsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>number, name of a rule</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::RulesDialog</name>
    <message>
        <source>Calendar rules</source>
        <translation>Kalenderregeln</translation>
    </message>
    <message>
        <source>Rest between days, at least</source>
        <translation>Ruhezeit zwischen Tagen, mindestens</translation>
    </message>
    <message>
        <source>Work in a week, at most</source>
        <translation>Arbeit in einer Woche, höchstens</translation>
    </message>
    <message>
        <source>Days in a row, at most</source>
        <translation>Tage am Stück, höchstens</translation>
    </message>
    <message>
        <source>Agents in the desk&apos;s hours, at least</source>
        <translation>Agenten in den Zeiten des Desks, mindestens</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>Schwund</translation>
    </message>
    <message>
        <source>Utilization target</source>
        <translation>Ziel der Auslastung</translation>
    </message>
    <message>
        <source>Of a day plan left for the unexpected</source>
        <translation>Vom Tagesplan frei für Unerwartetes</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Interval of the coverage</source>
        <translation>Intervall der Abdeckung</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>evenkeel::SectionPanel</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Add a queue</source>
        <translation>Warteschlange hinzufügen</translation>
    </message>
    <message>
        <source>Give a queue a policy of its own</source>
        <translation>Einer Warteschlange ein eigenes Regelwerk geben</translation>
    </message>
    <message>
        <source>Parts of the policy</source>
        <translation>Teile des Regelwerks</translation>
    </message>
    <message>
        <source>A ticket goes to the first queue whose conditions it meets. What meets none goes to the fallback queue and says why.</source>
        <translation>Ein Ticket geht in die erste Warteschlange, deren Bedingungen es erfüllt. Was keine erfüllt, geht in die Auffangwarteschlange und sagt, warum.</translation>
    </message>
    <message>
        <source>A queue by another name</source>
        <translation>Eine Warteschlange mit anderem Namen</translation>
    </message>
    <message>
        <source>Name of the queue, as the desk spells it</source>
        <translation>Name der Warteschlange, wie er hier geschrieben wird</translation>
    </message>
    <message>
        <source>Give it a policy of its own</source>
        <translation>Ein eigenes Regelwerk geben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove its policy</source>
        <translation>Ihr Regelwerk entfernen</translation>
    </message>
</context>
<context>
    <name>evenkeel::SelfRoutedModel</name>
    <message>
        <source>Offered to %1</source>
        <comment>agent</comment>
        <translation>%1 angeboten</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <comment>agent</comment>
        <translation>%1 zugewiesen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>evenkeel::SelfRouting</name>
    <message>
        <source>Route by itself</source>
        <translation>Von selbst verteilen</translation>
    </message>
    <message>
        <source>On: tickets are routed after every change and every minute. Press to stop</source>
        <translation>An: Tickets werden nach jeder Änderung und jede Minute verteilt. Drücken, um anzuhalten</translation>
    </message>
    <message>
        <source>Off: nothing is routed before somebody presses Route. Press to start</source>
        <translation>Aus: Nichts wird verteilt, bevor jemand „Verteilen“ drückt. Drücken, um zu beginnen</translation>
    </message>
    <message>
        <source>Routing by itself has failed. %1</source>
        <comment>what went wrong</comment>
        <translation>Das Verteilen von selbst ist gescheitert. %1</translation>
    </message>
    <message>
        <source>Routing by itself</source>
        <translation>Verteilt von selbst</translation>
    </message>
    <message>
        <source>Routing by itself, the sweep at %1 failed</source>
        <comment>time</comment>
        <translation>Verteilt von selbst, der Durchgang um %1 ist gescheitert</translation>
    </message>
    <message numerus="yes">
        <source>%n offered</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n angeboten</numerusform>
            <numerusform>%n angeboten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assigned</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n zugewiesen</numerusform>
            <numerusform>%n zugewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing by itself, last sweep %1, %2, %3</source>
        <comment>time, assigned, waiting</comment>
        <translation>Verteilt von selbst, zuletzt %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n wartend</numerusform>
            <numerusform>%n wartend</numerusform>
        </translation>
    </message>
    <message>
        <source>Since it was turned on: %1, %2, %3, %4.</source>
        <comment>assigned, escalated, sorted, ended offers</comment>
        <translation>Seit dem Einschalten: %1, %2, %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets offered</source>
        <translation>
            <numerusform>%n Ticket angeboten</numerusform>
            <numerusform>%n Tickets angeboten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets assigned</source>
        <translation>
            <numerusform>%n Ticket zugewiesen</numerusform>
            <numerusform>%n Tickets zugewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n escalated</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n eskaliert</numerusform>
            <numerusform>%n eskaliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent to another queue</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n in eine andere Warteschlange</numerusform>
            <numerusform>%n in eine andere Warteschlange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers ended</source>
        <translation>
            <numerusform>%n Angebot beendet</numerusform>
            <numerusform>%n Angebote beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Routed by %1</source>
        <comment>who</comment>
        <translation>Verteilt von %1</translation>
    </message>
    <message>
        <source>This desk stands by and takes over within ten seconds when the other stops</source>
        <translation>Dieser Arbeitsplatz steht bereit und übernimmt binnen zehn Sekunden, wenn der andere aufhört</translation>
    </message>
    <message>
        <source>Turn on &quot;Route by itself&quot; to let this desk stand by</source>
        <translation>Schalten Sie „Von selbst verteilen“ ein, damit dieser Arbeitsplatz bereitsteht</translation>
    </message>
</context>
<context>
    <name>evenkeel::ServerBanner</name>
    <message>
        <source>Enter the password…</source>
        <translation>Passwort eingeben …</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>The server does not let you in any more, since %1.</source>
        <comment>time</comment>
        <translation>Der Server lässt Sie seit %1 nicht mehr herein.</translation>
    </message>
    <message>
        <source>The server has not been reached since %1.</source>
        <comment>time</comment>
        <translation>Der Server ist seit %1 nicht zu erreichen.</translation>
    </message>
    <message>
        <source>What is shown here is how things stood then; what you are typing stays, but cannot be stored. %1</source>
        <comment>when the next try is</comment>
        <translation>Gezeigt wird der Stand von da an; was Sie gerade schreiben, bleibt stehen, lässt sich aber nicht speichern. %1</translation>
    </message>
    <message>
        <source>Trying now …</source>
        <translation>Versuche es gerade …</translation>
    </message>
    <message>
        <source>It may have a new password.</source>
        <translation>Vielleicht gilt ein neues Passwort.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n seconds.</source>
        <translation>
            <numerusform>Nächster Versuch in %n Sekunde.</numerusform>
            <numerusform>Nächster Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not let in since %1</source>
        <comment>time</comment>
        <translation>Seit %1 nicht eingelassen</translation>
    </message>
    <message>
        <source>Server away since %1</source>
        <comment>time</comment>
        <translation>Server seit %1 weg</translation>
    </message>
</context>
<context>
    <name>evenkeel::SettingWords</name>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Affinity</source>
        <translation>Kundenbezug</translation>
    </message>
    <message>
        <source>Lateness</source>
        <translation>Verspätung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>Nach Dienst</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>hours, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Capacity units</source>
        <translation>Kapazitätseinheiten</translation>
    </message>
    <message>
        <source>Affinity and relaxation</source>
        <translation>Kundenbezug und Lockerung</translation>
    </message>
    <message>
        <source>Costs of least cost</source>
        <translation>Kosten für „geringste Kosten“</translation>
    </message>
    <message>
        <source>Promises by priority</source>
        <translation>Zusagen nach Priorität</translation>
    </message>
    <message>
        <source>Method and targets</source>
        <translation>Verfahren und Ziele</translation>
    </message>
    <message numerus="yes">
        <source>The same agent again within %n days, inside capacity</source>
        <translation>
            <numerusform>Derselbe Agent wieder innerhalb von %n Tag, wenn Platz ist</numerusform>
            <numerusform>Derselbe Agent wieder innerhalb von %n Tagen, wenn Platz ist</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Ringe</translation>
    </message>
    <message>
        <source>One optional skill step less for each %1 of the first-response SLA used</source>
        <translation>Eine optionale Stufe weniger je %1 verbrauchter Erstantwortfrist</translation>
    </message>
    <message>
        <source>Skills never relax by themselves</source>
        <translation>Anforderungen lockern sich nie von selbst</translation>
    </message>
    <message>
        <source>%1 a minute late at normal priority, %2 when urgent</source>
        <translation>%1 je Minute Verspätung bei normaler Priorität, %2 bei dringender</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>%1 min a level missing, %2 min a level above what is asked</source>
        <translation>%1 min je fehlender Stufe, %2 min je Stufe über dem Verlangten</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>No team has a lead yet</source>
        <translation>Noch hat kein Team eine Leitung</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Target %1 to %2; urgent tickets may fill to %3</source>
        <translation>Ziel %1 bis %2; dringende Tickets dürfen bis %3 füllen</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>From %1 of the SLA used</source>
        <translation>Ab %1 verbrauchter SLA-Zeit</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Phone %1, chat %2, social %3, messaging %4, email and web %5 to %6 by effort</source>
        <translation>Telefon %1, Chat %2, soziale Medien %3, Messenger %4, E-Mail und Web %5 bis %6 je nach Aufwand</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>ticket status, share that counts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1 has %2 of the units</source>
        <translation>%1 hat %2 der Einheiten</translation>
    </message>
    <message>
        <source>%1 has %2 of the units (%3)</source>
        <translation>%1 hat %2 der Einheiten (%3)</translation>
    </message>
    <message numerus="yes">
        <source>At most %n assignments in an hour</source>
        <translation>
            <numerusform>Höchstens %n Zuweisung in einer Stunde</numerusform>
            <numerusform>Höchstens %n Zuweisungen in einer Stunde</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit on assignments in an hour</source>
        <translation>Keine Grenze für Zuweisungen in einer Stunde</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>Komplex</translation>
    </message>
    <message>
        <source>From effort %1; none more while %2 are in flight</source>
        <translation>Ab Aufwand %1; keines mehr, solange %2 in Arbeit sind</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>A ticket of effort %1 or more opens a focus block of %2</source>
        <translation>Ein Ticket mit Aufwand %1 oder mehr öffnet eine Fokuszeit von %2</translation>
    </message>
    <message>
        <source>No ticket opens a focus block by itself</source>
        <translation>Kein Ticket öffnet von selbst eine Fokuszeit</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Anlauf</translation>
    </message>
    <message numerus="yes">
        <source>At most %n tickets in the first %1 of a shift and %2 after leave</source>
        <translation>
            <numerusform>Höchstens %n Ticket in den ersten %1 einer Schicht und %2 nach einer Abwesenheit</numerusform>
            <numerusform>Höchstens %n Tickets in den ersten %1 einer Schicht und %2 nach einer Abwesenheit</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Urgent tickets only</source>
        <translation>Nur dringende Tickets</translation>
    </message>
    <message>
        <source>Off: tickets are assigned at once</source>
        <translation>Aus: Tickets werden sofort zugewiesen</translation>
    </message>
    <message numerus="yes">
        <source>%n offers of %1 each, then the overflow queue is asked</source>
        <translation>
            <numerusform>%n Angebot von %1, dann wird der Überlauf gefragt</numerusform>
            <numerusform>%n Angebote von je %1, dann wird der Überlauf gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>channel, minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Off: tickets go only to people at the level asked</source>
        <translation>Aus: Tickets gehen nur an Leute mit der verlangten Stufe</translation>
    </message>
    <message>
        <source>%1 learns %2</source>
        <comment>agent, skill</comment>
        <translation>%1 lernt %2</translation>
    </message>
    <message>
        <source>%1 of tickets go to somebody one level below who is learning</source>
        <translation>%1 der Tickets gehen an Lernende, denen eine Stufe fehlt</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>First response %1, resolution %2</source>
        <translation>Erstantwort %1, Lösung %2</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Around the clock, holidays too</source>
        <translation>Rund um die Uhr, auch feiertags</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>day, day, hours</comment>
        <translation>%1 bis %2 %3</translation>
    </message>
    <message>
        <source>No hours</source>
        <translation>Keine Zeiten</translation>
    </message>
    <message>
        <source>Leads and substitutes</source>
        <translation>Leitungen und Vertretungen</translation>
    </message>
    <message>
        <source>Stood in for by %1</source>
        <translation>Vertreten durch %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Warteschlange %1</translation>
    </message>
    <message>
        <source>needs %1</source>
        <comment>skill and level</comment>
        <translation>braucht %1</translation>
    </message>
    <message>
        <source>wants %1</source>
        <comment>skill and level</comment>
        <translation>wünscht %1</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <comment>set by a rule</comment>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>Effort %1</source>
        <comment>set by a rule</comment>
        <translation>Aufwand %1</translation>
    </message>
    <message>
        <source>Nothing is set</source>
        <translation>Nichts wird gesetzt</translation>
    </message>
    <message>
        <source>next response %1</source>
        <translation>nächste Antwort %1</translation>
    </message>
    <message>
        <source>calendar %1</source>
        <translation>Kalender %1</translation>
    </message>
    <message>
        <source>Unfairness %1 min, lost context %2 min, a rule passed over %3 min, a move %4 min</source>
        <translation>Ungleichheit %1 min, verlorener Zusammenhang %2 min, eine übergangene Regel %3 min, ein Umzug %4 min</translation>
    </message>
</context>
<context>
    <name>evenkeel::SettingsDialog</name>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Für Finger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>evenkeel::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>evenkeel::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Expand the sidebar</source>
        <translation>Seitenleiste ausklappen</translation>
    </message>
    <message>
        <source>Collapse the sidebar</source>
        <translation>Seitenleiste einklappen</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
</context>
<context>
    <name>evenkeel::SidebarButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>page, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>evenkeel::SkillExportDialog</name>
    <message>
        <source>Export skills</source>
        <translation>Fähigkeiten exportieren</translation>
    </message>
    <message>
        <source>Export the levels of today</source>
        <translation>Die Stufen von heute exportieren</translation>
    </message>
    <message>
        <source>Export the levels as of %1</source>
        <translation>Die Stufen vom %1 exportieren</translation>
    </message>
    <message>
        <source>A &amp;matrix of levels</source>
        <translation>Eine &amp;Matrix der Stufen</translation>
    </message>
    <message>
        <source>A row for each agent, a column for each skill, to edit and import again.</source>
        <translation>Eine Zeile je Agent, eine Spalte je Fähigkeit, zum Bearbeiten und Wiedereinlesen.</translation>
    </message>
    <message>
        <source>A &amp;list with all that is known</source>
        <translation>Eine &amp;Liste mit allem, was bekannt ist</translation>
    </message>
    <message>
        <source>A row for each level, with its source, who set it, since when, and its review date.</source>
        <translation>Eine Zeile je Stufe, mit Herkunft, wer sie setzte, seit wann, und wann sie zu prüfen ist.</translation>
    </message>
    <message>
        <source>A list of &amp;every version</source>
        <translation>Eine Liste &amp;aller Fassungen</translation>
    </message>
    <message>
        <source>The same for every level there ever was.</source>
        <translation>Dasselbe für jede Stufe, die es je gab.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>evenkeel::SkillImportDialog</name>
    <message>
        <source>Import skills</source>
        <translation>Fähigkeiten importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln levels change.</source>
        <translation>
            <numerusform>%Ln Stufe ändert sich.</numerusform>
            <numerusform>%Ln Stufen ändern sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln levels are so already.</source>
        <translation>
            <numerusform>%Ln Stufe ist schon so.</numerusform>
            <numerusform>%Ln Stufen sind schon so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows or columns are not taken; the others are.</source>
        <translation>
            <numerusform>%Ln Zeile oder Spalte wird nicht übernommen, die anderen schon.</numerusform>
            <numerusform>%Ln Zeilen oder Spalten werden nicht übernommen, die anderen schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the sheet %1 was read, not %2.</source>
        <translation>Nur das Blatt %1 wurde gelesen, nicht %2.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Levels that change</source>
        <translation>Stufen, die sich ändern</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>Zeilen, die nicht übernommen werden</translation>
    </message>
    <message>
        <source>These are the first %1.</source>
        <translation>Das sind die ersten %1.</translation>
    </message>
    <message numerus="yes">
        <source>Set %n levels</source>
        <translation>
            <numerusform>%n Stufe setzen</numerusform>
            <numerusform>%n Stufen setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>evenkeel::SkillProposalModel</name>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Made from these categories</source>
        <translation>Aus diesen Kategorien</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
</context>
<context>
    <name>evenkeel::SkillsBar</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>On shift now</source>
        <translation>Jetzt im Dienst</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>level</comment>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Prüfung überfällig</translation>
    </message>
    <message>
        <source>Set the selected levels to %1</source>
        <translation>Die gewählten Stufen auf %1 setzen</translation>
    </message>
    <message numerus="yes">
        <source>%n levels selected</source>
        <translation>
            <numerusform>%n Stufe gewählt</numerusform>
            <numerusform>%n Stufen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Another day …</source>
        <translation>Ein anderer Tag …</translation>
    </message>
</context>
<context>
    <name>evenkeel::SkillsCorner</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
</context>
<context>
    <name>evenkeel::SkillsFiles</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Import levels …</source>
        <translation>Stufen importieren …</translation>
    </message>
    <message>
        <source>Export levels …</source>
        <translation>Stufen exportieren …</translation>
    </message>
    <message>
        <source>Drop the file to see which levels it would set</source>
        <translation>Die Datei hier loslassen, um zu sehen, welche Stufen sie setzen würde</translation>
    </message>
    <message>
        <source>Shows what a CSV file or XLSX workbook would set before anything is stored</source>
        <translation>Zeigt, was eine CSV-Datei oder XLSX-Arbeitsmappe setzen würde, bevor etwas gespeichert wird</translation>
    </message>
    <message>
        <source>Writes the levels shown into a CSV file or XLSX workbook</source>
        <translation>Schreibt die gezeigten Stufen in eine CSV-Datei oder XLSX-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Import levels</source>
        <translation>Stufen importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.xlsm *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.xlsx *.xlsm *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n levels from %1</source>
        <translation>
            <numerusform>%n Stufe aus %1 importieren</numerusform>
            <numerusform>%n Stufen aus %1 importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Export levels</source>
        <translation>Stufen exportieren</translation>
    </message>
    <message>
        <source>skills.xlsx</source>
        <translation>skills.xlsx</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx);;Tables (*.csv)</source>
        <translation>Arbeitsmappen (*.xlsx);;Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>evenkeel::SkillsFooter</name>
    <message>
        <source>Figures under the skills</source>
        <translation>Zahlen unter den Fähigkeiten</translation>
    </message>
    <message>
        <source>No ticket of this skill was solved in the last quarter</source>
        <translation>Im letzten Quartal wurde kein Ticket dieser Fähigkeit gelöst</translation>
    </message>
    <message>
        <source>%1 solves %2 of the tickets of this skill in the last quarter</source>
        <translation>%1 hat im letzten Quartal %2 der Tickets dieser Fähigkeit gelöst</translation>
    </message>
    <message>
        <source>Nobody at level 2 or above is at work in %1 of %2 hours a week</source>
        <translation>In %1 von %2 Stunden pro Woche arbeitet niemand auf Stufe 2 oder höher</translation>
    </message>
    <message>
        <source>Agents at 2 or 3</source>
        <translation>Agenten auf 2 oder 3</translation>
    </message>
    <message>
        <source>Top agent solves</source>
        <translation>Stärkster Agent löst</translation>
    </message>
    <message>
        <source>Uncovered hours a week</source>
        <translation>Unbesetzt, Std. pro Woche</translation>
    </message>
</context>
<context>
    <name>evenkeel::SkillsGrid</name>
    <message>
        <source>Skills matrix</source>
        <translation>Fähigkeitenmatrix</translation>
    </message>
    <message numerus="yes">
        <source>Set %n levels to %1</source>
        <translation>
            <numerusform>%n Stufe auf %1 setzen</numerusform>
            <numerusform>%n Stufen auf %1 setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n levels</source>
        <translation>
            <numerusform>%n Stufe einfügen</numerusform>
            <numerusform>%n Stufen einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n levels</source>
        <translation>
            <numerusform>%n Stufe füllen</numerusform>
            <numerusform>%n Stufen füllen</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>evenkeel::SkillsMatrixModel</name>
    <message>
        <source>Set by hand</source>
        <translation>Von Hand gesetzt</translation>
    </message>
    <message>
        <source>Proposed from history</source>
        <translation>Aus dem Verlauf vorgeschlagen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Soft</source>
        <comment>kind of skill</comment>
        <translation>Umgang</translation>
    </message>
    <message>
        <source>%1 at 2+</source>
        <comment>agents at level 2 or 3</comment>
        <translation>%1 auf 2+</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n agents at 2 or 3</source>
        <translation>
            <numerusform>%1, %2: %n Agent auf 2 oder 3</numerusform>
            <numerusform>%1, %2: %n Agenten auf 2 oder 3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>%1 by %2, since %3</source>
        <translation>%1 durch %2, seit %3</translation>
    </message>
    <message>
        <source>Review overdue since %1</source>
        <translation>Prüfung überfällig seit %1</translation>
    </message>
    <message>
        <source>Review by %1</source>
        <translation>Prüfen bis %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>review overdue</source>
        <translation>Prüfung überfällig</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>Ohne Team</translation>
    </message>
</context>
<context>
    <name>evenkeel::SkillsPage</name>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1 (%2)</source>
        <comment>step, keys</comment>
        <translation>Rückgängig: %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copies everything that is shown, with names, for a spreadsheet</source>
        <translation>Kopiert alles Gezeigte mit Namen für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Review levels</source>
        <translation>Stufen prüfen</translation>
    </message>
    <message>
        <source>Shows what the last quarter tells of each level that is due</source>
        <translation>Zeigt, was das letzte Quartal über jede fällige Stufe sagt</translation>
    </message>
    <message>
        <source>Show the whole matrix</source>
        <translation>Die ganze Matrix zeigen</translation>
    </message>
    <message>
        <source>No skills yet</source>
        <translation>Noch keine Fähigkeiten</translation>
    </message>
    <message>
        <source>Import tickets and accept the skills that history proposes. Then levels are edited here, reviewed once a quarter, and thin skills show.</source>
        <translation>Importieren Sie Tickets und nehmen Sie die Fähigkeiten an, die der Verlauf vorschlägt. Dann werden Stufen hier bearbeitet und einmal im Quartal geprüft, und dünn besetzte Fähigkeiten zeigen sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted values are no levels.</source>
        <translation>
            <numerusform>%n eingefügter Wert ist keine Stufe.</numerusform>
            <numerusform>%n eingefügte Werte sind keine Stufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were set.</source>
        <translation>Die anderen wurden gesetzt.</translation>
    </message>
    <message>
        <source>A level is 0, 1, 2 or 3.</source>
        <translation>Eine Stufe ist 0, 1, 2 oder 3.</translation>
    </message>
    <message>
        <source>Levels as of %1, to be looked at only</source>
        <translation>Stand vom %1, nur zum Ansehen</translation>
    </message>
    <message>
        <source>Levels as of %1</source>
        <translation>Stand vom %1</translation>
    </message>
    <message numerus="yes">
        <source>Review %n overdue levels</source>
        <translation>
            <numerusform>%n überfällige Stufe prüfen</numerusform>
            <numerusform>%n überfällige Stufen prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the selected levels</source>
        <translation>Die gewählten Stufen setzen</translation>
    </message>
    <message>
        <source>Select a block</source>
        <translation>Einen Block wählen</translation>
    </message>
    <message>
        <source>Copy the selected levels</source>
        <translation>Die gewählten Stufen kopieren</translation>
    </message>
    <message>
        <source>Paste levels</source>
        <translation>Stufen einfügen</translation>
    </message>
    <message>
        <source>Fill the first row down</source>
        <translation>Die erste Zeile nach unten füllen</translation>
    </message>
    <message>
        <source>Fill the first column to the right</source>
        <translation>Die erste Spalte nach rechts füllen</translation>
    </message>
    <message>
        <source>Fold a team</source>
        <translation>Ein Team einklappen</translation>
    </message>
    <message>
        <source>Skills of an agent</source>
        <translation>Fähigkeiten eines Agenten</translation>
    </message>
    <message>
        <source>If an agent leaves …</source>
        <translation>Wenn ein Agent geht …</translation>
    </message>
    <message>
        <source>Shows the skills, hours and open tickets that nobody covers then</source>
        <translation>Zeigt die Fähigkeiten, Stunden und offenen Tickets, die dann niemand abdeckt</translation>
    </message>
    <message>
        <source>Import or export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <source>Levels from CSV files and XLSX workbooks, and into them</source>
        <translation>Stufen aus CSV-Dateien und XLSX-Arbeitsmappen und in solche</translation>
    </message>
    <message>
        <source>Reading what tickets tell of levels</source>
        <translation>Was Tickets über Stufen sagen, wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Review %n levels</source>
        <translation>
            <numerusform>%n Stufe prüfen</numerusform>
            <numerusform>%n Stufen prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>skill, agent</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>keine Stufe</translation>
    </message>
    <message numerus="yes">
        <source>%n levels were set by somebody else before you.</source>
        <translation>
            <numerusform>%n Stufe hat jemand anders vor Ihnen gesetzt.</numerusform>
            <numerusform>%n Stufen hat jemand anders vor Ihnen gesetzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::SkillsPanel</name>
    <message>
        <source>Knowledge silos and trainings</source>
        <translation>Wissenssilos und Schulungen</translation>
    </message>
    <message>
        <source>Knowledge silos</source>
        <translation>Wissenssilos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets solved in the last quarter</source>
        <translation>
            <numerusform>%Ln im letzten Quartal gelöstes Ticket</numerusform>
            <numerusform>%Ln im letzten Quartal gelöste Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no advanced agent</source>
        <translation>%1 hat keinen erfahrenen Agenten</translation>
    </message>
    <message>
        <source>Nobody at level 2 or above is at work in %1 of %2 hours a week.</source>
        <translation>In %1 von %2 Stunden pro Woche arbeitet niemand auf Stufe 2 oder höher.</translation>
    </message>
    <message>
        <source>%1 rests on %2</source>
        <translation>%1 hängt an %2</translation>
    </message>
    <message>
        <source>%1 has too few advanced agents</source>
        <translation>%1 hat zu wenige erfahrene Agenten</translation>
    </message>
    <message>
        <source>%1 at level 3. Without %2 nobody at level 2 or above is there in %3 of %4 hours a week.</source>
        <translation>%1 auf Stufe 3. Ohne %2 ist in %3 von %4 Stunden pro Woche niemand auf Stufe 2 oder höher da.</translation>
    </message>
    <message>
        <source>No skill rests on one agent</source>
        <translation>Keine Fähigkeit hängt an einem Agenten</translation>
    </message>
    <message>
        <source>Every skill has two advanced agents or more.</source>
        <translation>Jede Fähigkeit hat zwei erfahrene Agenten oder mehr.</translation>
    </message>
    <message>
        <source>Teams keep 8 to 12 skills up; more are not looked after.</source>
        <translation>Teams pflegen 8 bis 12 Fähigkeiten; um mehr kümmert sich niemand.</translation>
    </message>
    <message>
        <source>%1 keeps %2 skills</source>
        <translation>%1 führt %2 Fähigkeiten</translation>
    </message>
    <message>
        <source>The desk keeps %1 skills</source>
        <translation>Der Desk führt %1 Fähigkeiten</translation>
    </message>
    <message numerus="yes">
        <source>No ticket asked for %n skills</source>
        <translation>
            <numerusform>%n Fähigkeit verlangte kein Ticket</numerusform>
            <numerusform>%n Fähigkeiten verlangte kein Ticket</numerusform>
        </translation>
    </message>
    <message>
        <source>In 90 days nobody asked for: %1</source>
        <translation>In 90 Tagen hat niemand verlangt: %1</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>skill, level, level</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>−%1 h</source>
        <translation>−%1 h</translation>
    </message>
    <message>
        <source>Cross-training that pays most</source>
        <translation>Schulungen, die am meisten bringen</translation>
    </message>
    <message>
        <source>%1 uncovered hours a week; these leave %2</source>
        <translation>%1 unbesetzte Stunden pro Woche; damit bleiben %2</translation>
    </message>
    <message numerus="yes">
        <source>Chosen together, not one by one: no other %n take away more.</source>
        <translation>
            <numerusform>Keine andere nimmt mehr weg.</numerusform>
            <numerusform>Zusammen gewählt, nicht einzeln: keine anderen %n nehmen mehr weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen together, not one by one: no other choice is more than %1 better.</source>
        <translation>Zusammen gewählt, nicht einzeln: keine andere Auswahl ist um mehr als %1 besser.</translation>
    </message>
    <message>
        <source>Show this level in the matrix</source>
        <translation>Diese Stufe in der Matrix zeigen</translation>
    </message>
    <message>
        <source>If %1 leaves …</source>
        <translation>Wenn %1 geht …</translation>
    </message>
    <message>
        <source>%1 solves %2 of %3 tickets.</source>
        <translation>%1 löst %2 von %3 Tickets.</translation>
    </message>
    <message>
        <source>Nobody else is at the same level.</source>
        <translation>Niemand sonst hat diese Stufe.</translation>
    </message>
    <message numerus="yes">
        <source>%n others are at the same level or above.</source>
        <translation>
            <numerusform>%n anderer hat diese Stufe oder mehr.</numerusform>
            <numerusform>%n andere haben diese Stufe oder mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without %1 nobody at level 2 or above is there in %2 of %3 hours a week.</source>
        <translation>Ohne %1 ist in %2 von %3 Stunden pro Woche niemand mit Stufe 2 oder höher da.</translation>
    </message>
</context>
<context>
    <name>evenkeel::SkillsSideHeader</name>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::SkillsTopHeader</name>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
</context>
<context>
    <name>evenkeel::SlaBar</name>
    <message>
        <source>%1 of the promise used</source>
        <translation>%1 der zugesagten Zeit verbraucht</translation>
    </message>
</context>
<context>
    <name>evenkeel::SlaSegmentModel</name>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>From – until</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
</context>
<context>
    <name>evenkeel::SlaTimeline</name>
    <message>
        <source>Clock of the promise %1</source>
        <translation>Uhr der Zusage %1</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
</context>
<context>
    <name>evenkeel::SlaView</name>
    <message>
        <source>SLA clock</source>
        <translation>SLA-Uhr</translation>
    </message>
    <message>
        <source>Which promise</source>
        <translation>Welche Zusage</translation>
    </message>
    <message>
        <source>Segments of the clock</source>
        <translation>Abschnitte der Uhr</translation>
    </message>
    <message>
        <source>Hide the segments</source>
        <translation>Abschnitte verbergen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n segments</source>
        <translation>
            <numerusform>%n Abschnitt zeigen</numerusform>
            <numerusform>%n Abschnitte zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::StatTile</name>
    <message>
        <source>%1: %2</source>
        <comment>a figure&apos;s name and value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::StatusStrip</name>
    <message>
        <source>Live</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Clock stands</source>
        <translation>Uhr steht</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>Server away</source>
        <translation>Server weg</translation>
    </message>
</context>
<context>
    <name>evenkeel::StoryModel</name>
    <message>
        <source>%1: %2</source>
        <comment>time, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>time, what happened, text</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::TextListDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>evenkeel::TicketPane</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Ticket öffnen</translation>
    </message>
    <message>
        <source>Pin this pane</source>
        <translation>Bereich anheften</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Bereich schließen</translation>
    </message>
    <message>
        <source>%1 did not get this ticket from routing: it came so from its source or by hand.</source>
        <translation>%1 hat dieses Ticket nicht aus der Verteilung: Es kam so aus der Quelle oder wurde von Hand zugewiesen.</translation>
    </message>
    <message>
        <source>Routing has not decided about this ticket, and it is not open any more.</source>
        <translation>Über dieses Ticket hat die Verteilung nicht entschieden, und es ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>The ground of this decision is from before versions were kept, so it cannot be made again.</source>
        <translation>Die Grundlage dieser Entscheidung stammt aus der Zeit, bevor Stände aufbewahrt wurden; sie lässt sich nicht noch einmal treffen.</translation>
    </message>
</context>
<context>
    <name>evenkeel::TicketSheet</name>
    <message>
        <source>Ticket details</source>
        <translation>Einzelheiten des Tickets</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Interne Notizen</translation>
    </message>
    <message>
        <source>Add a note that only the team can see</source>
        <translation>Notiz, die nur das Team sieht</translation>
    </message>
    <message>
        <source>New internal note</source>
        <translation>Neue interne Notiz</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add the note to the ticket (Ctrl+Return)</source>
        <translation>Die Notiz zum Ticket hinzufügen (Strg+Return)</translation>
    </message>
    <message>
        <source>Reading the ticket</source>
        <translation>Ticket wird gelesen</translation>
    </message>
    <message>
        <source>No ticket selected</source>
        <translation>Kein Ticket ausgewählt</translation>
    </message>
    <message>
        <source>Select a ticket to see its facts, its story and why it went where it went.</source>
        <translation>Ein Ticket auswählen, um Angaben, Verlauf und Gründe der Zuweisung zu sehen.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>%1 of 10, about %2</source>
        <translation>%1 von 10, etwa %2</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Erfordert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>category, subcategory</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message numerus="yes">
        <source>Timeline, %n events</source>
        <translation>
            <numerusform>Verlauf, %n Ereignis</numerusform>
            <numerusform>Verlauf, %n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message numerus="yes">
        <source>reassigned %n times</source>
        <translation>
            <numerusform>einmal neu zugewiesen</numerusform>
            <numerusform>%n-mal neu zugewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reopened %n times</source>
        <translation>
            <numerusform>einmal wieder geöffnet</numerusform>
            <numerusform>%n-mal wieder geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Which decision</source>
        <translation>Welche Entscheidung</translation>
    </message>
    <message>
        <source>Nobody yet, offered to %1</source>
        <translation>Noch niemand, %1 angeboten</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Wie es jetzt steht</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Die letzte</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>who was chosen</comment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a decision: when, for whom</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>evenkeel::TicketTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Columns of the tickets table</source>
        <translation>Spalten der Tickettabelle</translation>
    </message>
</context>
<context>
    <name>evenkeel::TicketsModel</name>
    <message>
        <source>Met</source>
        <comment>a promise</comment>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <translation>Angehalten, %1</translation>
    </message>
    <message>
        <source>Breached</source>
        <comment>a promise</comment>
        <translation>Überschritten</translation>
    </message>
    <message>
        <source>Open for %1</source>
        <translation>Offen seit %1</translation>
    </message>
    <message>
        <source>It took %1 from creation to resolution</source>
        <translation>%1 von der Erstellung bis zur Lösung</translation>
    </message>
    <message>
        <source>Effort %1 of 10</source>
        <translation>Aufwand %1 von 10</translation>
    </message>
    <message>
        <source>Effort not known</source>
        <translation>Aufwand unbekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>%1: %2 of the time used</source>
        <comment>promise, share</comment>
        <translation>%1: %2 der Zeit verbraucht</translation>
    </message>
    <message>
        <source>%1. It was due %2.</source>
        <comment>what is used, time</comment>
        <translation>%1. Es war fällig %2.</translation>
    </message>
    <message>
        <source>%1. Paused; if it went on now it would be due %2.</source>
        <comment>what is used, time</comment>
        <translation>%1. Angehalten; ginge sie jetzt weiter, wäre es fällig %2.</translation>
    </message>
    <message>
        <source>%1. Due %2.</source>
        <comment>what is used, time</comment>
        <translation>%1. Fällig %2.</translation>
    </message>
</context>
<context>
    <name>evenkeel::TicketsPage</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Reading tickets</source>
        <translation>Tickets werden gelesen</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the selected tickets as a table for a spreadsheet</source>
        <translation>Die ausgewählten Tickets als Tabelle für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Spalten der Tabelle wählen</translation>
    </message>
    <message>
        <source>Filter tickets</source>
        <translation>Tickets filtern</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>Tickets importieren</translation>
    </message>
    <message>
        <source>There is a view named “%1” already.</source>
        <translation>Eine Ansicht namens „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Both views are as they were.</source>
        <translation>Beide Ansichten sind unverändert.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n Ticket</numerusform>
            <numerusform>%n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 17 tickets</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No tickets yet</source>
        <translation>Noch keine Tickets</translation>
    </message>
    <message>
        <source>This page lists every ticket with its whole story. Bring your tickets in from a file; nothing about your customers leaves this machine.</source>
        <translation>Diese Seite zeigt jedes Ticket mit seinem ganzen Verlauf. Die Tickets kommen aus einer Datei; nichts über die Kunden verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>No ticket fits this filter</source>
        <translation>Kein Ticket passt zu diesem Filter</translation>
    </message>
    <message>
        <source>Nothing is lost: the filter only hides tickets.</source>
        <translation>Nichts ist verloren: Der Filter blendet Tickets nur aus.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Ticket %1, %2</source>
        <translation>Ticket %1, %2</translation>
    </message>
    <message>
        <source>Show the ticket&apos;s details</source>
        <translation>Einzelheiten des Tickets zeigen</translation>
    </message>
    <message>
        <source>Copy the selected tickets</source>
        <translation>Ausgewählte Tickets kopieren</translation>
    </message>
    <message>
        <source>Close the ticket&apos;s details</source>
        <translation>Einzelheiten des Tickets schließen</translation>
    </message>
    <message>
        <source>Read tickets from a file (%1)</source>
        <comment>keys</comment>
        <translation>Tickets aus einer Datei lesen (%1)</translation>
    </message>
    <message>
        <source>Waited for a skill, last week</source>
        <translation>Wartete letzte Woche auf eine Fähigkeit</translation>
    </message>
    <message>
        <source>Searching the decision records</source>
        <translation>Entscheidungsprotokolle werden durchsucht</translation>
    </message>
    <message>
        <source>Breached by waiting, this month</source>
        <translation>Durch Warten verletzt, diesen Monat</translation>
    </message>
    <message>
        <source>Reading the SLA clocks</source>
        <translation>SLA-Uhren werden gelesen</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Übergeben …</translation>
    </message>
    <message>
        <source>Asks another agent to take the selected tickets over, with a reason</source>
        <translation>Bittet einen anderen Agenten mit einem Grund, die gewählten Tickets zu übernehmen</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>What was asked over, who accepted or declined, and what came of it</source>
        <translation>Um welche Übernahmen gebeten wurde, wer annahm oder ablehnte, und was daraus wurde</translation>
    </message>
    <message numerus="yes">
        <source>Ask to take %n tickets over</source>
        <translation>
            <numerusform>Um Übernahme von %n Ticket bitten</numerusform>
            <numerusform>Um Übernahme von %n Tickets bitten</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a view</comment>
        <translation>gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a column</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>all tickets, %1, %2</source>
        <comment>order, columns</comment>
        <translation>alle Tickets, %1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>filter, order, columns</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>Ansicht „%1“</translation>
    </message>
    <message>
        <source>Somebody else changed this view before you.</source>
        <translation>Jemand anderes hat diese Ansicht vor Ihnen geändert.</translation>
    </message>
</context>
<context>
    <name>evenkeel::TimeOffDialog</name>
    <message>
        <source>Ask for time off</source>
        <translation>Abwesenheit erbitten</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>evenkeel::TimelineView</name>
    <message>
        <source>Add an entry</source>
        <translation>Einen Eintrag hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n entries</source>
        <translation>
            <numerusform>%n Eintrag kopieren</numerusform>
            <numerusform>%n Einträge kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n entries</source>
        <translation>
            <numerusform>%n Eintrag verschieben</numerusform>
            <numerusform>%n Einträge verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Stretch an entry</source>
        <translation>Einen Eintrag strecken</translation>
    </message>
    <message numerus="yes">
        <source>Stretch %n entries</source>
        <translation>
            <numerusform>%n Eintrag strecken</numerusform>
            <numerusform>%n Einträge strecken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>%n Eintrag entfernen</numerusform>
            <numerusform>%n Einträge entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline of the calendar</source>
        <translation>Zeitstrahl des Kalenders</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of entry, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Usual hours</source>
        <translation>Übliche Zeiten</translation>
    </message>
    <message>
        <source>Public holiday: %1</source>
        <translation>Feiertag: %1</translation>
    </message>
</context>
<context>
    <name>evenkeel::TraceModel</name>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 von %2 erfüllt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a score term and its points</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Passed. %1</source>
        <translation>Erfüllt. %1</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Nicht erfüllt. %1</translation>
    </message>
    <message>
        <source>%1, load %2 with this ticket</source>
        <translation>%1, Auslastung %2 mit diesem Ticket</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1: %2 Punkte</translation>
    </message>
    <message>
        <source>Together %1 points</source>
        <translation>Zusammen %1 Punkte</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>%1: takes off %2 points</source>
        <translation>%1: minus %2 Punkte</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a term of the cost, its minutes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Together %1</source>
        <comment>minutes</comment>
        <translation>Zusammen %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>evenkeel::TraceView</name>
    <message>
        <source>Assignment trace</source>
        <translation>Zuweisungsprotokoll</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Agents who were stopped</source>
        <translation>Ausgeschiedene Agenten</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n</source>
        <translation>
            <numerusform>Den anderen zeigen (%n)</numerusform>
            <numerusform>Die anderen %n zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Return on a row says why not this colleague, and what it would take.</source>
        <translation>Die Eingabetaste auf einer Zeile sagt, warum nicht dieser Agent und was es bräuchte.</translation>
    </message>
</context>
<context>
    <name>evenkeel::TrendsPart</name>
    <message>
        <source>Trends</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>%1 tickets</source>
        <translation>%1 Tickets</translation>
    </message>
    <message>
        <source>SLA attainment %1</source>
        <translation>SLA-Einhaltung %1</translation>
    </message>
    <message>
        <source>%1 of %2 agents in the target</source>
        <translation>%1 von %2 Agenten im Zielbereich</translation>
    </message>
    <message>
        <source>Reading was not finished. The charts below are still those from %1 on. Refresh the page (F5) to read the days chosen.</source>
        <comment>moment</comment>
        <translation>Das Lesen wurde nicht beendet. Die Diagramme unten sind noch die ab %1. Aktualisieren Sie die Seite (F5), um die gewählten Tage zu lesen.</translation>
    </message>
    <message>
        <source>Reading was not finished. Refresh the page (F5) to read the days chosen.</source>
        <translation>Das Lesen wurde nicht beendet. Aktualisieren Sie die Seite (F5), um die gewählten Tage zu lesen.</translation>
    </message>
</context>
<context>
    <name>evenkeel::VariableField</name>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source> %</source>
        <comment>unit behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source> min</source>
        <comment>unit behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source> days</source>
        <comment>unit behind a number</comment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Urgent tickets only</source>
        <translation>Nur dringende Tickets</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>evenkeel::ViewsButton</name>
    <message>
        <source>Saved views: a filter, an order and columns under a name</source>
        <translation>Gespeicherte Ansichten: Filter, Reihenfolge und Spalten unter einem Namen</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Alle Tickets</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>name of a view</comment>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Save changes to this view</source>
        <translation>Änderungen in dieser Ansicht speichern</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Als neue Ansicht speichern</translation>
    </message>
    <message>
        <source>Save this view as</source>
        <translation>Ansicht speichern unter</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Rename this view to</source>
        <translation>Ansicht umbenennen in</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
</context>
<context>
    <name>evenkeel::WeekField</name>
    <message>
        <source>No hours</source>
        <translation>Keine Zeiten</translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <translation>Zeiten am %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>The hours on %1 cannot be read. Write them as 09:00-12:00, 13:00-17:00.</source>
        <translation>Die Zeiten am %1 sind nicht lesbar. Bitte so schreiben: 09:00-12:00, 13:00-17:00.</translation>
    </message>
    <message>
        <source>There is no time zone %1.</source>
        <translation>Die Zeitzone %1 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>evenkeel::WeeklyPart</name>
    <message>
        <source>Reports by week</source>
        <translation>Berichte nach Woche</translation>
    </message>
    <message>
        <source>A report tells of a week or of a month. Choose one above, or in the list.</source>
        <translation>Ein Bericht handelt von einer Woche oder einem Monat. Wählen Sie oben oder in der Liste.</translation>
    </message>
    <message>
        <source>Making the report %1</source>
        <translation>Bericht %1 wird erstellt</translation>
    </message>
    <message>
        <source>Reading was cancelled. Refresh the page (F5) to make the report.</source>
        <translation>Das Lesen wurde abgebrochen. Aktualisieren Sie die Seite (F5), um den Bericht zu erstellen.</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Erstellt %1</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Save the report as a spreadsheet, with every figure</source>
        <translation>Den Bericht mit allen Zahlen als Tabelle speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Bericht als PDF speichern</translation>
    </message>
    <message>
        <source>Save the report as a spreadsheet</source>
        <translation>Bericht als Tabelle speichern</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>page, title</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure, its change</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Tickets created</source>
        <translation>Erstellte Tickets</translation>
    </message>
    <message>
        <source>Tickets resolved</source>
        <translation>Gelöste Tickets</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>kind of file</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>Save PDF, %Ln pages</source>
        <translation>
            <numerusform>PDF speichern, %Ln Seite</numerusform>
            <numerusform>PDF speichern, %Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Zeitplan …</translation>
    </message>
    <message>
        <source>When reports are made by themselves, and where they go</source>
        <translation>Wann Berichte von selbst erstellt werden und wohin sie kommen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Which reports were made by themselves, and which could not be</source>
        <translation>Welche Berichte von selbst erstellt wurden und welche nicht</translation>
    </message>
</context>
<context>
    <name>evenkeel::WeeksModel</name>
    <message>
        <source>W%1</source>
        <comment>week number</comment>
        <translation>KW %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>week, dates, findings</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::WhyNotPopup</name>
    <message>
        <source>What it would take now</source>
        <translation>Was es jetzt bräuchte</translation>
    </message>
    <message>
        <source>Why not %1</source>
        <comment>agent</comment>
        <translation>Warum nicht %1</translation>
    </message>
    <message>
        <source>Looking at the desk</source>
        <translation>Der Stand wird angesehen</translation>
    </message>
</context>
<context>
    <name>evenkeel::WordsPanel</name>
    <message>
        <source>The policy in plain words</source>
        <translation>Das Regelwerk in Worten</translation>
    </message>
    <message numerus="yes">
        <source>And %n more changes.</source>
        <translation>
            <numerusform>Und %n weitere Änderung.</numerusform>
            <numerusform>Und %n weitere Änderungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::rulecards</name>
    <message>
        <source>due</source>
        <comment>end of the promise on the line of rings</comment>
        <translation>fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Could not be shown or written: %1</source>
        <translation>Konnte nicht gezeigt oder geschrieben werden: %1</translation>
    </message>
</context>
</TS>
