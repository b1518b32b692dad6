<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Action</name>
    <message numerus="yes">
        <source>%n fields of %1 changed</source>
        <translation>
            <numerusform>%n field of %1 changed</numerusform>
            <numerusform>%n fields of %1 changed</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>Balance</name>
    <message numerus="yes">
        <source>%n more women would give an even balance.</source>
        <translation>
            <numerusform>%n more woman would give an even balance.</numerusform>
            <numerusform>%n more women would give an even balance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more men would give an even balance.</source>
        <translation>
            <numerusform>%n more man would give an even balance.</numerusform>
            <numerusform>%n more men would give an even balance.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>%n field(s) not saved</source>
        <translation>
            <numerusform>%n field not saved</numerusform>
            <numerusform>%n fields not saved</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n steps undone</source>
        <translation>
            <numerusform>%n steps undone</numerusform>
            <numerusform>%n steps undone</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Like %n records that are there already. Choose which one.</source>
        <translation>
            <numerusform>Like %n record that is there already. Choose which one.</numerusform>
            <numerusform>Like %n records that are there already. Choose which one.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>Job</name>
    <message numerus="yes">
        <source>%n steps are being undone.</source>
        <translation>
            <numerusform>%n step is being undone.</numerusform>
            <numerusform>%n steps are being undone.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hours</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>%n woman</numerusform>
            <numerusform>%n women</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>%n man</numerusform>
            <numerusform>%n men</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other or not known</source>
        <translation>
            <numerusform>%n other or not known</numerusform>
            <numerusform>%n other or not known</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n trips</source>
        <translation>
            <numerusform>%n trip</numerusform>
            <numerusform>%n trips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trips lack days</source>
        <translation>
            <numerusform>%n trip lacks days</numerusform>
            <numerusform>%n trips lack days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trips between two other countries, or with an end that is not known, are in no line.</source>
        <translation>
            <numerusform>%n trip between two other countries, or with an end that is not known, is in no line.</numerusform>
            <numerusform>%n trips between two other countries, or with an end that is not known, are in no line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants lack gender</source>
        <translation>
            <numerusform>%n participant lacks gender</numerusform>
            <numerusform>%n participants lack gender</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>Statistics</name>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people travelled to %1: %2.</source>
        <translation>
            <numerusform>%n person travelled to %1: %2.</numerusform>
            <numerusform>%n people travelled to %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came from %1: %2.</source>
        <translation>
            <numerusform>%n person came from %1: %2.</numerusform>
            <numerusform>%n people came from %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trips</source>
        <translation>
            <numerusform>%n trip</numerusform>
            <numerusform>%n trips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person-days</source>
        <translation>
            <numerusform>%n person-day</numerusform>
            <numerusform>%n person-days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leaders</source>
        <translation>
            <numerusform>%n leader</numerusform>
            <numerusform>%n leaders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchanges</source>
        <translation>
            <numerusform>%n exchange</numerusform>
            <numerusform>%n exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner searches</source>
        <translation>
            <numerusform>%n partner search</numerusform>
            <numerusform>%n partner searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n others</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chart shows the %n largest by themselves.</source>
        <translation>
            <numerusform>The chart shows the %n largest by themselves.</numerusform>
            <numerusform>The chart shows the %n largest by themselves.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>Step</name>
    <message numerus="yes">
        <source>Change %n fields of %1</source>
        <translation>
            <numerusform>Change %n field of %1</numerusform>
            <numerusform>Change %n fields of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n rows from %1</source>
        <translation>
            <numerusform>Read %n row from %1</numerusform>
            <numerusform>Read %n rows from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n records</source>
        <translation>
            <numerusform>Restore %n record</numerusform>
            <numerusform>Restore %n records</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>Trash</name>
    <message numerus="yes">
        <source>%n more like it.</source>
        <translation>
            <numerusform>%n more like it.</numerusform>
            <numerusform>%n more like it.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>Value</name>
    <message numerus="yes">
        <source>Group %1: %2, %n rows</source>
        <extracomment>a heading over rows: what they are grouped by, the value that these have in common</extracomment>
        <translation>
            <numerusform>Group %1: %2, %n row</numerusform>
            <numerusform>Group %1: %2, %n rows</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>samverkan::ChangeListModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>samverkan::ExportChoice</name>
    <message numerus="yes">
        <source>The %n columns shown</source>
        <translation>
            <numerusform>The %n column shown</numerusform>
            <numerusform>The %n columns shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n columns, with identity numbers</source>
        <translation>
            <numerusform>All %n column, with identity numbers</numerusform>
            <numerusform>All %n columns, with identity numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n columns</source>
        <translation>
            <numerusform>All %n column</numerusform>
            <numerusform>All %n columns</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>samverkan::FormController</name>
    <message numerus="yes">
        <source>%n half-written record(s) are here again: %1</source>
        <translation>
            <numerusform>%n half-written record is here again: %1</numerusform>
            <numerusform>%n half-written records are here again: %1</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>samverkan::HelpWindow</name>
    <message numerus="yes">
        <source>%n subjects</source>
        <translation>
            <numerusform>%n subjects</numerusform>
            <numerusform>%n subjects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places here</source>
        <translation>
            <numerusform>%n places here</numerusform>
            <numerusform>%n places here</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>samverkan::HistoryController</name>
    <message numerus="yes">
        <source>Undo %n steps?</source>
        <translation>
            <numerusform>Undo %n steps?</numerusform>
            <numerusform>Undo %n steps?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of records are taken back. Doing again brings them back, until something new is done.</source>
        <translation>
            <numerusform>%n changes of records are taken back. Doing again brings them back, until something new is done.</numerusform>
            <numerusform>%n changes of records are taken back. Doing again brings them back, until something new is done.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>samverkan::ImportColumnsStep</name>
    <message numerus="yes">
        <source>All %n columns are read in.</source>
        <translation>
            <numerusform>The column is read in.</numerusform>
            <numerusform>All %n columns are read in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n columns are read in. Choose a field for the others, or leave them out.</source>
        <translation>
            <numerusform>%1 of %n column is read in. Choose a field for the other, or leave it out.</numerusform>
            <numerusform>%1 of %n columns are read in. Choose a field for the others, or leave them out.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>samverkan::ImportController</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were skipped.</source>
        <translation>
            <numerusform>%n row was skipped.</numerusform>
            <numerusform>%n rows were skipped.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>samverkan::ImportPage</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read in %n rows</source>
        <translation>
            <numerusform>Read in %n row</numerusform>
            <numerusform>Read in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n doubtful</numerusform>
            <numerusform>%n doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faulty rows</source>
        <translation>
            <numerusform>%n faulty row</numerusform>
            <numerusform>%n faulty rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful rows are skipped.</source>
        <translation>
            <numerusform>%n doubtful row is skipped.</numerusform>
            <numerusform>%n doubtful rows are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faulty rows are skipped.</source>
        <translation>
            <numerusform>%n faulty row are skipped.</numerusform>
            <numerusform>%n faulty rows are skipped.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>samverkan::ListPrinting</name>
    <message numerus="yes">
        <source>%n rows would fill hundreds of pages. Search or filter first, or export the list to a spreadsheet.</source>
        <translation>
            <numerusform>%n row would fill hundreds of pages. Search or filter first, or export the list to a spreadsheet.</numerusform>
            <numerusform>%n rows would fill hundreds of pages. Search or filter first, or export the list to a spreadsheet.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>samverkan::Mailing</name>
    <message numerus="yes">
        <source>A letter to %n addresses was opened in the mail program.</source>
        <translation>
            <numerusform>A letter to %n address was opened in the mail program.</numerusform>
            <numerusform>A letter to %n addresses was opened in the mail program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail addresses copied.</source>
        <translation>
            <numerusform>%n e-mail address copied.</numerusform>
            <numerusform>%n e-mail addresses copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses are more than can be handed to the mail program. They were copied: paste them as blind copies.</source>
        <translation>
            <numerusform>%n address are more than can be handed to the mail program. They were copied: paste them as blind copies.</numerusform>
            <numerusform>%n addresses are more than can be handed to the mail program. They were copied: paste them as blind copies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No mail program answered. %n addresses were copied: paste them as blind copies.</source>
        <translation>
            <numerusform>No mail program answered. %n address were copied: paste them as blind copies.</numerusform>
            <numerusform>No mail program answered. %n addresses were copied: paste them as blind copies.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>samverkan::ManyCommands</name>
    <message numerus="yes">
        <source>%n rows were copied.</source>
        <translation>
            <numerusform>%n row were copied.</numerusform>
            <numerusform>%n rows were copied.</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>samverkan::StatisticsController</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>samverkan::StepPane</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>samverkan::TrashPane</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>samverkan::JumpController</name>
    <message numerus="yes">
        <source>Show all %n in the list</source>
        <translation>
            <numerusform>Show %n in the list</numerusform>
            <numerusform>Show all %n in the list</numerusform>
        </translation>
    </message>
</context>
</TS>
