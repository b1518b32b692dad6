<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
    <context>
        <name>Action</name>
        <message>
            <source>There was nothing to change.</source>
            <translation>Det fanns inget att ändra.</translation>
        </message>
        <message>
            <source>%1 changed for %2 %3</source>
            <translation>%1 ändrat för %2 %3</translation>
        </message>
        <message>
            <source>This record cannot be duplicated.</source>
            <translation>Den här posten kan inte kopieras.</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>%1 togs bort</translation>
        </message>
        <message>
            <source>%1 %2 removed</source>
            <translation>%1 %2 togs bort</translation>
        </message>
        <message>
            <source>%1 duplicated</source>
            <translation>%1 kopierades</translation>
        </message>
        <message>
            <source>Search saved: %1</source>
            <translation>Sökningen sparades: %1</translation>
        </message>
        <message>
            <source>View kept: %1</source>
            <translation>Vyn sparades: %1</translation>
        </message>
        <message>
            <source>View renamed: %1</source>
            <translation>Vyn heter nu %1</translation>
        </message>
        <message>
            <source>View removed: %1</source>
            <translation>Vyn togs bort: %1</translation>
        </message>
        <message>
            <source>%1 is worked out by the program and cannot be written.</source>
            <translation>%1 räknas ut av programmet och kan inte skrivas.</translation>
        </message>
        <message>
            <source>The copied row has %1 cells, but from the current cell on there are only %2.</source>
            <translation>Den kopierade raden har %1 celler, men från den aktuella cellen finns bara %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n fields of %1 changed</source>
            <translation>
                <numerusform>%n fält ändrat för %1</numerusform>
                <numerusform>%n fält ändrade för %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The program counts by the values of this list. They can be reworded, not added to.</source>
            <translation>Programmet räknar med listans värden. De kan få andra ord, men inte bli fler.</translation>
        </message>
        <message>
            <source>Write what the new value is called.</source>
            <translation>Skriv vad det nya värdet heter.</translation>
        </message>
        <message>
            <source>%1 is in the list already.</source>
            <translation>%1 finns redan i listan.</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>%1 lades till</translation>
        </message>
        <message>
            <source>%1 moved</source>
            <translation>%1 flyttades</translation>
        </message>
        <message>
            <source>The program counts by the values of this list. They stay as they are.</source>
            <translation>Programmet räknar med listans värden. De får stå kvar.</translation>
        </message>
        <message>
            <source>%1 is no longer offered. Records that have it keep it.</source>
            <translation>%1 erbjuds inte längre. Poster som har värdet behåller det.</translation>
        </message>
        <message>
            <source>%1 is offered again</source>
            <translation>%1 erbjuds igen</translation>
        </message>
        <message>
            <source>%1 is in use and cannot be removed. Retire it: it is then no longer offered.</source>
            <translation>%1 används och kan inte tas bort. Sluta erbjuda det i stället.</translation>
        </message>
        <message>
            <source>%1 was added to %2</source>
            <translation>%1 lades till i %2</translation>
        </message>
        <message>
            <source>%1 was taken out of %2</source>
            <translation>%1 togs bort från %2</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Arkiv</translation>
        </message>
        <message>
            <source>&amp;New project…</source>
            <translation>&amp;Nytt projekt …</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Öppna …</translation>
        </message>
        <message>
            <source>&amp;Try the sample project</source>
            <translation>&amp;Prova exempelprojektet</translation>
        </message>
        <message>
            <source>&amp;Close project</source>
            <translation>&amp;Stäng projektet</translation>
        </message>
        <message>
            <source>&amp;Read a list…</source>
            <translation>&amp;Läs in lista …</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportera …</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Avsluta</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Redigera</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ångra</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Gör om</translation>
        </message>
        <message>
            <source>&amp;Copy rows</source>
            <translation>&amp;Kopiera rader</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Sök</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Visa</translation>
        </message>
        <message>
            <source>&amp;Swedish</source>
            <translation>&amp;Svenska</translation>
        </message>
        <message>
            <source>&amp;English</source>
            <translation>&amp;Engelska</translation>
        </message>
        <message>
            <source>&amp;As the system</source>
            <translation>Som s&amp;ystemet</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Ljust</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Mörkt</translation>
        </message>
        <message>
            <source>La&amp;rger text</source>
            <translation>S&amp;törre text</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>Mi&amp;ndre text</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Post</translation>
        </message>
        <message>
            <source>&amp;New record</source>
            <translation>&amp;Ny post</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Ta bort</translation>
        </message>
        <message>
            <source>&amp;Go to…</source>
            <translation>Gå &amp;till …</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>Till&amp;baka</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Framåt</translation>
        </message>
        <message>
            <source>&amp;Usual text size</source>
            <translation>&amp;Vanlig textstorlek</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hjälp</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Kortkommandon</translation>
        </message>
        <message>
            <source>&amp;Help on this page</source>
            <translation>&amp;Hjälp om den här sidan</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>Skriv &amp;ut …</translation>
        </message>
        <message>
            <source>&amp;Show their</source>
            <translation>&amp;Visa deras</translation>
        </message>
        <message>
            <source>Save a cop&amp;y…</source>
            <translation>Spara en &amp;kopia …</translation>
        </message>
        <message>
            <source>Show in the file &amp;manager</source>
            <translation>Visa i &amp;filhanteraren</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>Klistra &amp;in</translation>
        </message>
        <message>
            <source>Copy &amp;e-mail addresses</source>
            <translation>Kopiera &amp;e-postadresser</translation>
        </message>
        <message>
            <source>&amp;Write e-mail, as blind copies</source>
            <translation>Skri&amp;v e-post, som hemlig kopia</translation>
        </message>
        <message>
            <source>C&amp;hange field…</source>
            <translation>Änd&amp;ra fält …</translation>
        </message>
        <message>
            <source>Fill &amp;down</source>
            <translation>&amp;Fyll nedåt</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>&amp;Duplicera</translation>
        </message>
        <message>
            <source>Keep this se&amp;arch…</source>
            <translation>Sp&amp;ara sökningen …</translation>
        </message>
        <message>
            <source>Save, and the ne&amp;xt new one</source>
            <translation>Spara och börja på nä&amp;sta</translation>
        </message>
        <message>
            <source>&amp;Edit in the form</source>
            <translation>&amp;Ändra i formuläret</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>&amp;Gör en säkerhetskopia</translation>
        </message>
        <message>
            <source>Open a back&amp;up…</source>
            <translation>Öppna en säker&amp;hetskopia …</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>&amp;Hög kontrast</translation>
        </message>
    </context>
    <context>
        <name>AttendanceSheet</name>
        <message>
            <source>No.</source>
            <translation>Nr</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Underskrift</translation>
        </message>
        <message>
            <source>Led by</source>
            <translation>Ledare</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>The backup could not be written: %1</source>
            <translation>Säkerhetskopian kunde inte skrivas: %1</translation>
        </message>
        <message>
            <source>The backup was not kept: reading it again gave something else than the project. The disk may be failing.</source>
            <translation>Säkerhetskopian behölls inte: när den lästes igen stämde den inte med projektet. Disken kan vara på väg att gå sönder.</translation>
        </message>
        <message>
            <source>There is a file named %1 already. Choose another name.</source>
            <translation>Det finns redan en fil som heter %1. Välj ett annat namn.</translation>
        </message>
        <message>
            <source>The folder for backups could not be made: %1</source>
            <translation>Mappen för säkerhetskopior kunde inte skapas: %1</translation>
        </message>
        <message>
            <source>There is too little room left on the disk.</source>
            <translation>Det finns för lite plats kvar på disken.</translation>
        </message>
    </context>
    <context>
        <name>Balance</name>
        <message>
            <source>Balanced</source>
            <translation>Jämn</translation>
        </message>
        <message>
            <source>Dominated by women</source>
            <translation>Kvinnodominerad</translation>
        </message>
        <message>
            <source>Dominated by men</source>
            <translation>Mansdominerad</translation>
        </message>
        <message>
            <source>Small base</source>
            <translation>Litet underlag</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>Uppgift saknas</translation>
        </message>
        <message numerus="yes">
            <source>%n more women would give an even balance.</source>
            <translation>
                <numerusform>%n kvinna till skulle ge en jämn fördelning.</numerusform>
                <numerusform>%n kvinnor till skulle ge en jämn fördelning.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more men would give an even balance.</source>
            <translation>
                <numerusform>%n man till skulle ge en jämn fördelning.</numerusform>
                <numerusform>%n män till skulle ge en jämn fördelning.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Candidate</name>
        <message>
            <source>no birth date</source>
            <translation>födelsedatum saknas</translation>
        </message>
        <message>
            <source>born %1</source>
            <translation>född %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 is a kind of record in the plural: "Attendances: 6"</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>The file is damaged: %1</source>
            <translation>Filen är skadad: %1</translation>
        </message>
        <message>
            <source>Row %2 of %1 points to a row of %3 that is not there.</source>
            <translation>Rad %2 i %1 pekar på en rad i %3 som inte finns.</translation>
        </message>
        <message>
            <source>The change log of %1 %2 is out of order.</source>
            <translation>Ändringsloggen för %1 %2 är i oordning.</translation>
        </message>
        <message>
            <source>%1 %2 is in the file, but the change log says it was removed.</source>
            <translation>%1 %2 finns i filen, men ändringsloggen säger att den togs bort.</translation>
        </message>
        <message>
            <source>%1 %2 is missing in the file, but the change log says it is there.</source>
            <translation>%1 %2 saknas i filen, men ändringsloggen säger att den finns.</translation>
        </message>
        <message>
            <source>The field %3 of %1 %2 is not what the change log says.</source>
            <translation>Fältet %3 i %1 %2 är inte vad ändringsloggen säger.</translation>
        </message>
        <message>
            <source>%1 %2 is not in the change log.</source>
            <translation>%1 %2 finns inte i ändringsloggen.</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>Hours</source>
            <translation>Timmar</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Saknas</translation>
        </message>
        <message>
            <source>%1: needed for the %2</source>
            <translation>%1: behövs för %2</translation>
        </message>
        <message>
            <source>No hours</source>
            <translation>Inga timmar</translation>
        </message>
        <message>
            <source>Nothing missing</source>
            <translation>Inget saknas</translation>
        </message>
        <message>
            <source>%1, sorted ascending</source>
            <translation>%1, stigande ordning</translation>
        </message>
        <message>
            <source>%1, sorted descending</source>
            <translation>%1, fallande ordning</translation>
        </message>
        <message>
            <source>%1, key %2 of %3</source>
            <translation>%1, nyckel %2 av %3</translation>
        </message>
        <message>
            <source>No longer offered</source>
            <translation>Erbjuds inte längre</translation>
        </message>
        <message>
            <source>Code: %1</source>
            <translation>Kod: %1</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Används</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Läge</translation>
        </message>
    </context>
    <context>
        <name>ColumnMenu</name>
        <message>
            <source>Sort &amp;ascending</source>
            <translation>Sortera &amp;stigande</translation>
        </message>
        <message>
            <source>Sort &amp;descending</source>
            <translation>Sortera &amp;fallande</translation>
        </message>
        <message>
            <source>&amp;Turn its order round</source>
            <translation>&amp;Vänd ordningen</translation>
        </message>
        <message>
            <source>Take out of the &amp;order</source>
            <translation>Ta bort ur &amp;ordningen</translation>
        </message>
        <message>
            <source>Add to the &amp;order</source>
            <translation>Lägg till i &amp;ordningen</translation>
        </message>
        <message>
            <source>&amp;Filter by this…</source>
            <translation>F&amp;iltrera efter detta …</translation>
        </message>
        <message>
            <source>&amp;Group rows by this</source>
            <translation>&amp;Gruppera efter detta</translation>
        </message>
        <message>
            <source>Move to the &amp;left</source>
            <translation>Flytta åt &amp;vänster</translation>
        </message>
        <message>
            <source>Move to the &amp;right</source>
            <translation>Flytta åt &amp;höger</translation>
        </message>
        <message>
            <source>&amp;Hide the column</source>
            <translation>&amp;Dölj kolumnen</translation>
        </message>
    </context>
    <context>
        <name>Command</name>
        <message>
            <source>%1 has no option %2.</source>
            <translation>%1 har inget val %2.</translation>
        </message>
        <message>
            <source>%1 needs a value.</source>
            <translation>%1 behöver ett värde.</translation>
        </message>
        <message>
            <source>Write: samverkan %1 %2</source>
            <translation>Skriv: samverkan %1 %2</translation>
        </message>
        <message>
            <source>There is no command %1. See: samverkan help</source>
            <translation>Det finns inget kommando %1. Se: samverkan help</translation>
        </message>
        <message>
            <source>Opens the window, on a project if one is named.</source>
            <translation>Öppnar fönstret, med ett projekt om ett anges.</translation>
        </message>
        <message>
            <source>There is no kind of record %1. See: samverkan kinds</source>
            <translation>Det finns inget slags post %1. Se: samverkan kinds</translation>
        </message>
        <message>
            <source>Makes a project file.</source>
            <translation>Gör en projektfil.</translation>
        </message>
        <message>
            <source>Reads a list into a project.</source>
            <translation>Läser in en lista i ett projekt.</translation>
        </message>
        <message>
            <source>Lists records.</source>
            <translation>Listar poster.</translation>
        </message>
        <message>
            <source>Counts people, trips, hours and more.</source>
            <translation>Räknar personer, resor, timmar och annat.</translation>
        </message>
        <message>
            <source>Writes a report.</source>
            <translation>Skriver en rapport.</translation>
        </message>
        <message>
            <source>Draws a chart.</source>
            <translation>Ritar ett diagram.</translation>
        </message>
        <message>
            <source>Writes a list to a spreadsheet; with --json it holds codes instead of labels.</source>
            <translation>Skriver en lista till ett kalkylark; med --json står koder i stället för ord.</translation>
        </message>
        <message>
            <source>Compares a project with its change log.</source>
            <translation>Jämför ett projekt med dess ändringslogg.</translation>
        </message>
        <message>
            <source>Takes back the last steps.</source>
            <translation>Ångrar de senaste stegen.</translation>
        </message>
        <message>
            <source>Does again what was taken back.</source>
            <translation>Gör om det som ångrades.</translation>
        </message>
        <message>
            <source>Tells what was changed, when and by whom.</source>
            <translation>Visar vad som ändrats, när och av vem.</translation>
        </message>
        <message>
            <source>Names the kinds of record and their fields.</source>
            <translation>Visar slagen av poster och deras fält.</translation>
        </message>
        <message>
            <source>Names the reports and charts.</source>
            <translation>Visar rapporterna och diagrammen.</translation>
        </message>
        <message>
            <source>Explains a command.</source>
            <translation>Förklarar ett kommando.</translation>
        </message>
        <message>
            <source>%1 cannot be filtered by %2.</source>
            <translation>%1 kan inte filtreras på %2.</translation>
        </message>
        <message>
            <source>%1 cannot be counted. What can: %2</source>
            <translation>%1 kan inte räknas. Det som kan: %2</translation>
        </message>
        <message>
            <source>Say what to count (--of).</source>
            <translation>Ange vad som ska räknas (--of).</translation>
        </message>
        <message>
            <source>Say which kind of record (--kind) and which file to write (--to).</source>
            <translation>Ange slag av post (--kind) och vilken fil som ska skrivas (--to).</translation>
        </message>
        <message>
            <source>The name %1 should end in .csv, .xlsx or .ods.</source>
            <translation>Namnet %1 ska sluta på .csv, .xlsx eller .ods.</translation>
        </message>
        <message>
            <source>All is well: %1 records are what the change log's %2 entries say.</source>
            <translation>Allt stämmer: %1 poster är vad ändringsloggens %2 noteringar säger.</translation>
        </message>
        <message>
            <source>%1 is not a number of steps.</source>
            <translation>%1 är inte ett antal steg.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Det finns inget att ångra.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Det finns inget att göra om.</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Ångrat: %1</translation>
        </message>
        <message>
            <source>Redone: %1</source>
            <translation>Gjort om: %1</translation>
        </message>
        <message>
            <source>%1 is not the id of a record.</source>
            <translation>%1 är inte en posts id.</translation>
        </message>
        <message>
            <source>There is no record %1.</source>
            <translation>Det finns ingen post %1.</translation>
        </message>
        <message>
            <source>%1 rows read: %2 new, %3 changed, %4 unchanged, %5 doubtful, %6 faulty.</source>
            <translation>%1 rader lästes: %2 nya, %3 ändrade, %4 oförändrade, %5 tveksamma, %6 felaktiga.</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Rad %1: %2</translation>
        </message>
        <message>
            <source>Say which project to read into (--into) and as what (--as).</source>
            <translation>Ange vilket projekt som ska läsas in i (--into) och som vad (--as).</translation>
        </message>
        <message>
            <source>There is no encoding %1.</source>
            <translation>Det finns ingen teckenkodning %1.</translation>
        </message>
        <message>
            <source>%1 has no field %2. See: samverkan kinds</source>
            <translation>%1 har inget fält %2. Se: samverkan kinds</translation>
        </message>
        <message>
            <source>Say which kind of record (--kind).</source>
            <translation>Ange slag av post (--kind).</translation>
        </message>
        <message>
            <source>--%1 takes a number up to %2.</source>
            <translation>--%1 tar ett tal upp till %2.</translation>
        </message>
        <message>
            <source>The language is sv or en, not %1.</source>
            <translation>Språket är sv eller en, inte %1.</translation>
        </message>
        <message>
            <source>Say which file to write (--to).</source>
            <translation>Ange vilken fil som ska skrivas (--to).</translation>
        </message>
        <message>
            <source>There is no report %1. See: samverkan reports</source>
            <translation>Det finns ingen rapport %1. Se: samverkan reports</translation>
        </message>
        <message>
            <source>The name %1 should end in .pdf, .xlsx, .odt, .html or .csv.</source>
            <translation>Namnet %1 ska sluta på .pdf, .xlsx, .odt, .html eller .csv.</translation>
        </message>
        <message>
            <source>The name %1 should end in .png, .svg or .pdf.</source>
            <translation>Namnet %1 ska sluta på .png, .svg eller .pdf.</translation>
        </message>
        <message>
            <source>There is no record %1 for %2.</source>
            <translation>Det finns ingen post %1 för %2.</translation>
        </message>
        <message>
            <source>Made along with them: %1 %2.</source>
            <translation>Lades till på köpet: %1 %2.</translation>
        </message>
    </context>
    <context>
        <name>Document</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Sida %1 av %2</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Ref. no.</source>
            <translation>Dnr</translation>
        </message>
        <message>
            <source>Project owner</source>
            <translation>Projektägare</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Uttagsdatum</translation>
        </message>
        <message>
            <source>taken out %1</source>
            <translation>uttaget %1</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Urval</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Poster</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Saknas</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Totalt</translation>
        </message>
        <message>
            <source>continued</source>
            <translation>forts.</translation>
        </message>
        <message>
            <source>About the report</source>
            <translation>Om rapporten</translation>
        </message>
        <message>
            <source>Table %1</source>
            <translation>Tabell %1</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Diagram</translation>
        </message>
        <message>
            <source>Nothing to show.</source>
            <translation>Inget att visa.</translation>
        </message>
    </context>
    <context>
        <name>DocumentFormat</name>
        <message>
            <source>PDF document</source>
            <translation>PDF-dokument</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Excel-arbetsbok</translation>
        </message>
        <message>
            <source>Text document (OpenDocument)</source>
            <translation>Textdokument (OpenDocument)</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webbsida</translation>
        </message>
        <message>
            <source>Tables as text (CSV)</source>
            <translation>Tabeller som text (CSV)</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>The printer did not take the report.</source>
            <translation>Skrivaren tog inte emot rapporten.</translation>
        </message>
        <message>
            <source>The PDF could not be written.</source>
            <translation>PDF-filen kunde inte skrivas.</translation>
        </message>
        <message>
            <source>%1 could not be saved. %2</source>
            <translation>%1 kunde inte sparas. %2</translation>
        </message>
        <message>
            <source>A sheet could not be made.</source>
            <translation>Ett blad kunde inte skapas.</translation>
        </message>
        <message>
            <source>The table has more rows than a spreadsheet can hold.</source>
            <translation>Tabellen har fler rader än ett kalkylblad rymmer.</translation>
        </message>
        <message>
            <source>The workbook could not be written (%1).</source>
            <translation>Arbetsboken kunde inte skrivas (%1).</translation>
        </message>
    </context>
    <context>
        <name>EmptyWords</name>
        <message>
            <source>Read the list you already have, or write in the first person. The same list may be read again: nobody becomes two.</source>
            <translation>Läs in listan du redan har, eller skriv in den första personen. Samma lista kan läsas in igen: ingen blir två.</translation>
        </message>
        <message>
            <source>Organisations come by themselves when a list of participants names them. Others are written in here.</source>
            <translation>Organisationer kommer av sig själva när en deltagarlista nämner dem. Övriga skrivs in här.</translation>
        </message>
        <message>
            <source>Courses, advice, meetings and conferences: with a date and those who came, hours and shares follow by themselves.</source>
            <translation>Kurser, rådgivning, möten och konferenser: med datum och vilka som kom räknas timmar och andelar fram av sig själva.</translation>
        </message>
        <message>
            <source>A working group has members from several organisations and somebody who leads it.</source>
            <translation>En arbetsgrupp har medlemmar från flera organisationer och någon som leder den.</translation>
        </message>
        <message>
            <source>A journey between two countries: where it went, when, and who was along.</source>
            <translation>En resa mellan två länder: vart den gick, när, och vilka som var med.</translation>
        </message>
        <message>
            <source>Say who is looking, for what, and which countries are of interest.</source>
            <translation>Beskriv vem som söker, vad det gäller och vilka länder som är intressanta.</translation>
        </message>
        <message>
            <source>A network that the project takes part in or leads, with the organisations in it.</source>
            <translation>Ett nätverk som projektet deltar i eller leder, med organisationerna i det.</translation>
        </message>
        <message>
            <source>Add the first one by hand, or read a list.</source>
            <translation>Lägg till den första för hand, eller läs in en lista.</translation>
        </message>
        <message>
            <source>No %1 yet</source>
            <extracomment>%1 is a kind of record in the plural, without a capital: "partner searches"</extracomment>
            <translation>Inga %1 än</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>The name %1 should end in .csv, .xlsx or .ods.</source>
            <translation>Namnet %1 ska sluta på .csv, .xlsx eller .ods.</translation>
        </message>
        <message>
            <source>About the list</source>
            <translation>Om listan</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kortnamn</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Syfte</translation>
        </message>
        <message>
            <source>Focus area</source>
            <translation>Fokusområde</translation>
        </message>
        <message>
            <source>Represents us</source>
            <translation>Företräder oss</translation>
        </message>
        <message>
            <source>Joined on</source>
            <translation>Med sedan</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Uppgift</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Slut</translation>
        </message>
        <message>
            <source>Working group</source>
            <translation>Arbetsgrupp</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Deltagare</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Kön</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Ska vara klar</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Levererad</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Anmärkning</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kod</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Nätverk</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Till</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Responsible organisation</source>
            <translation>Ansvarig organisation</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Månad</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>År</translation>
        </message>
        <message>
            <source>Planned participants</source>
            <translation>Planerade deltagare</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Längd</translation>
        </message>
        <message>
            <source>Deviation and measures</source>
            <translation>Avvikelse och åtgärder</translation>
        </message>
        <message>
            <source>Horizontal criteria met</source>
            <translation>Horisontella kriterier</translation>
        </message>
        <message>
            <source>Accessible premises</source>
            <translation>Tillgänglig lokal</translation>
        </message>
        <message>
            <source>Accessible information</source>
            <translation>Tillgänglig information</translation>
        </message>
        <message>
            <source>Accessible activity</source>
            <translation>Tillgänglig verksamhet</translation>
        </message>
        <message>
            <source>Gender equality considered in the plan</source>
            <translation>Jämställdhet i planen</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Åtgärd</translation>
        </message>
        <message>
            <source>Strategies</source>
            <translation>Strategier</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Aktivitet</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>Organisation at that time</source>
            <translation>Organisation då</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Underskriven</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Type of activity</source>
            <translation>Aktivitetstyp</translation>
        </message>
        <message>
            <source>Age band</source>
            <translation>Åldersgrupp</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referens</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Riktning</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Sending organisation</source>
            <translation>Sändande organisation</translation>
        </message>
        <message>
            <source>Sending country</source>
            <translation>Sändande land</translation>
        </message>
        <message>
            <source>Hosting organisation</source>
            <translation>Mottagande organisation</translation>
        </message>
        <message>
            <source>Receiving country</source>
            <translation>Mottagande land</translation>
        </message>
        <message>
            <source>Report received</source>
            <translation>Rapport inlämnad</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Utbyte</translation>
        </message>
        <message>
            <source>Age at start</source>
            <translation>Ålder vid start</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Dagar</translation>
        </message>
        <message>
            <source>Travel days</source>
            <translation>Resdagar</translation>
        </message>
        <message>
            <source>Type of exchange</source>
            <translation>Utbytestyp</translation>
        </message>
        <message>
            <source>Seeking organisation</source>
            <translation>Sökande organisation</translation>
        </message>
        <message>
            <source>Wanted countries</source>
            <translation>Önskade länder</translation>
        </message>
        <message>
            <source>Wanted types of organisation</source>
            <translation>Önskade organisationstyper</translation>
        </message>
        <message>
            <source>Opened on</source>
            <translation>Öppnad</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Avslutad</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beskrivning</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultat</translation>
        </message>
        <message>
            <source>Partner search</source>
            <translation>Partnersök</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Namn på engelska</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Vad som räknas</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>Target, women</source>
            <translation>Mål, kvinnor</translation>
        </message>
        <message>
            <source>Target, men</source>
            <translation>Mål, män</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>Slag</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Kept at</source>
            <translation>Förvaras</translation>
        </message>
        <message>
            <source>Dated</source>
            <translation>Daterad</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>Kontrollerad av</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Filnamn</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Skriven av</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Utfärdad</translation>
        </message>
        <message>
            <source>Issued to</source>
            <translation>Lämnad till</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametrar</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Siffror</translation>
        </message>
        <message>
            <source>Position in the change log</source>
            <translation>Plats i ändringsloggen</translation>
        </message>
        <message>
            <source>Organisation number</source>
            <translation>Org.nummer</translation>
        </message>
        <message>
            <source>Role in the project</source>
            <translation>Roll i projektet</translation>
        </message>
        <message>
            <source>Stage of mobilisation</source>
            <translation>Mobiliseringsläge</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nästa steg</translation>
        </message>
        <message>
            <source>Next step by</source>
            <translation>Nästa steg senast</translation>
        </message>
        <message>
            <source>Focus areas</source>
            <translation>Fokusområden</translation>
        </message>
        <message>
            <source>Transnational strategy adopted on</source>
            <translation>Transnationell strategi antagen</translation>
        </message>
        <message>
            <source>Contact person</source>
            <translation>Kontaktperson</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adress</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Webbplats</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Förnamn</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Efternamn</translation>
        </message>
        <message>
            <source>Identity number</source>
            <translation>Personnummer</translation>
        </message>
        <message>
            <source>Protected identity</source>
            <translation>Skyddad identitet</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Födelsedatum</translation>
        </message>
        <message>
            <source>Type of organisation</source>
            <translation>Organisationstyp</translation>
        </message>
        <message>
            <source>Reason for leaving</source>
            <translation>Avslutsorsak</translation>
        </message>
        <message>
            <source>Month of start</source>
            <translation>Startmånad</translation>
        </message>
        <message>
            <source>Year of start</source>
            <translation>Startår</translation>
        </message>
        <message>
            <source>Labour-market status</source>
            <translation>Sysselsättning</translation>
        </message>
        <message>
            <source>Unemployed since</source>
            <translation>Arbetslös sedan</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Utbildning</translation>
        </message>
        <message>
            <source>Informed about data handling on</source>
            <translation>Informerad om uppgifter den</translation>
        </message>
        <message>
            <source>One participant</source>
            <translation>Den ena deltagaren</translation>
        </message>
        <message>
            <source>The other participant</source>
            <translation>Den andra deltagaren</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Bedömning</translation>
        </message>
        <message>
            <source>Diary number</source>
            <translation>Diarienummer</translation>
        </message>
        <message>
            <source>Project owner</source>
            <translation>Projektägare</translation>
        </message>
        <message>
            <source>Fund period</source>
            <translation>Fondperiod</translation>
        </message>
        <message>
            <source>Programme area</source>
            <translation>Programområde</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Ansökan</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslut</translation>
        </message>
        <message>
            <source>Mobilisation from</source>
            <translation>Mobilisering från</translation>
        </message>
        <message>
            <source>Implementation from</source>
            <translation>Genomförande från</translation>
        </message>
        <message>
            <source>Keep until</source>
            <translation>Bevaras till</translation>
        </message>
        <message>
            <source>Reference to the Union</source>
            <translation>Hänvisning till unionen</translation>
        </message>
        <message>
            <source>Reference to the fund</source>
            <translation>Hänvisning till fonden</translation>
        </message>
        <message>
            <source>Slogan</source>
            <translation>Slogan</translation>
        </message>
        <message>
            <source>Support granted</source>
            <translation>Beviljat stöd</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Valuta</translation>
        </message>
        <message>
            <source>Code list</source>
            <translation>Kodlista</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Svenska</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engelska</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordning</translation>
        </message>
        <message>
            <source>No longer offered</source>
            <translation>Erbjuds inte längre</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Innehåll</translation>
        </message>
        <message>
            <source>Abbreviation</source>
            <translation>Förkortning</translation>
        </message>
    </context>
    <context>
        <name>FieldGroup</name>
        <message>
            <source>Network</source>
            <translation>Nätverk</translation>
        </message>
        <message>
            <source>Working group</source>
            <translation>Arbetsgrupp</translation>
        </message>
        <message>
            <source>Organisation in a group</source>
            <translation>Organisation i en grupp</translation>
        </message>
        <message>
            <source>Member of a group</source>
            <translation>Medlem i en grupp</translation>
        </message>
        <message>
            <source>Deliverable</source>
            <translation>Leverans</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Aktivitet</translation>
        </message>
        <message>
            <source>Time and place</source>
            <translation>Tid och plats</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Horizontal criteria</source>
            <translation>Horisontella kriterier</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Närvaro</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Utbyte</translation>
        </message>
        <message>
            <source>From and to</source>
            <translation>Från och till</translation>
        </message>
        <message>
            <source>Mobility</source>
            <translation>Resa</translation>
        </message>
        <message>
            <source>Trip</source>
            <translation>Resa</translation>
        </message>
        <message>
            <source>Partner search</source>
            <translation>Partnersök</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Kandidat</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indikator</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Underlag</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>Issued report</source>
            <translation>Utfärdad rapport</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>In the project</source>
            <translation>I projektet</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Participation</source>
            <translation>Deltagande</translation>
        </message>
        <message>
            <source>At entry</source>
            <translation>Vid start</translation>
        </message>
        <message>
            <source>Same person</source>
            <translation>Samma person</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Publicity</source>
            <translation>Synlighet</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Ekonomi</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fas</translation>
        </message>
        <message>
            <source>Contact person</source>
            <translation>Kontaktperson</translation>
        </message>
        <message>
            <source>Code value</source>
            <translation>Kodvärde</translation>
        </message>
        <message>
            <source>Saved search</source>
            <translation>Sparad sökning</translation>
        </message>
    </context>
    <context>
        <name>FieldHelp</name>
        <message>
            <source>Binder, tab and page, or where the file lies.</source>
            <translation>Pärm, flik och sida, eller var filen ligger.</translation>
        </message>
        <message>
            <source>Practical matters only. Nothing about health, origin or beliefs.</source>
            <translation>Bara praktiska saker. Inget om hälsa, ursprung eller tro.</translation>
        </message>
        <message>
            <source>The last day on which the papers may be asked for. Set it by the decision, not by guess.</source>
            <translation>Sista dagen som papperen kan efterfrågas. Sätt den efter beslutet, gissa inte.</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <source>not known</source>
            <translation>uppgift saknas</translation>
        </message>
        <message>
            <source>up to %1</source>
            <translation>till och med %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>från och med %1</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n vald</numerusform>
                <numerusform>%n valda</numerusform>
            </translation>
        </message>
        <message>
            <source>known</source>
            <translation>ifyllt</translation>
        </message>
        <message numerus="yes">
            <source>%n records</source>
            <translation>
                <numerusform>%n post</numerusform>
                <numerusform>%n poster</numerusform>
            </translation>
        </message>
        <message>
            <source>Only</source>
            <translation>Bara</translation>
        </message>
        <message>
            <source>Filter: %1, %2</source>
            <translation>Filter: %1, %2</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Uppgift saknas</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>”%1”</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Uppgift finns</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>There is no %1 called %2 yet.</source>
            <translation>%2 finns inte ännu (%1).</translation>
        </message>
        <message>
            <source>There are several called %2. Choose one from the list.</source>
            <translation>Det finns flera som heter %2. Välj en i listan.</translation>
        </message>
        <message>
            <source>The record has been removed meanwhile.</source>
            <translation>Posten har tagits bort under tiden.</translation>
        </message>
        <message>
            <source>Same %1</source>
            <translation>Samma %1</translation>
        </message>
        <message>
            <source>Same %1 and %2</source>
            <translation>Samma %1 och %2</translation>
        </message>
        <message>
            <source>Same %1, %2 and %3</source>
            <translation>Samma %1, %2 och %3</translation>
        </message>
        <message>
            <source>Needed for the %1.</source>
            <translation>Behövs för %1.</translation>
        </message>
        <message>
            <source>Not saved yet. Missing: %1</source>
            <translation>Inte sparat än. Saknas: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) not saved</source>
            <translation>
                <numerusform>%n fält är inte sparat</numerusform>
                <numerusform>%n fält är inte sparade</numerusform>
            </translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>Använd %1</translation>
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation>Inte sparat än.</translation>
        </message>
        <message>
            <source>Create %1 “%2”</source>
            <translation>Skapa %1 ”%2”</translation>
        </message>
        <message>
            <source>Nothing is saved without it.</source>
            <translation>Inget sparas utan den uppgiften.</translation>
        </message>
    </context>
    <context>
        <name>GroupMenu</name>
        <message>
            <source>&amp;Expand the group</source>
            <translation>&amp;Fäll ut gruppen</translation>
        </message>
        <message>
            <source>&amp;Collapse the group</source>
            <translation>&amp;Fäll ihop gruppen</translation>
        </message>
        <message>
            <source>Collapse &amp;all groups</source>
            <translation>Fäll &amp;ihop alla grupper</translation>
        </message>
        <message>
            <source>E&amp;xpand all groups</source>
            <translation>Fäll &amp;ut alla grupper</translation>
        </message>
        <message>
            <source>C&amp;hoose its rows</source>
            <translation>&amp;Välj gruppens rader</translation>
        </message>
        <message>
            <source>&amp;No groups</source>
            <translation>Inga &amp;grupper</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>nothing</source>
            <translation>inget</translation>
        </message>
        <message>
            <source>a file</source>
            <translation>en fil</translation>
        </message>
        <message>
            <source>a record that has been removed</source>
            <translation>en post som har tagits bort</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Ångrat: %1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Gjort igen: %1</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>ångrat</translation>
        </message>
        <message numerus="yes">
            <source>%n steps undone</source>
            <translation>
                <numerusform>%n steg ångrat</numerusform>
                <numerusform>%n steg ångrade</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 without a name</source>
            <extracomment>%1 is a kind of record: "Participant without a name"</extracomment>
            <translation>%1 utan namn</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>copy %1</source>
            <translation>kopia %1</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Togs bort</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Lades till</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Lades tillbaka</translation>
        </message>
        <message>
            <source>There was no value before this.</source>
            <translation>Det fanns inget värde före detta.</translation>
        </message>
        <message>
            <source>The file is open for reading only.</source>
            <translation>Filen är öppnad skrivskyddad.</translation>
        </message>
        <message>
            <source>The program itself keeps this field.</source>
            <translation>Programmet sköter självt det här fältet.</translation>
        </message>
        <message>
            <source>The record has been removed.</source>
            <translation>Posten har tagits bort.</translation>
        </message>
        <message>
            <source>%1 has been removed.</source>
            <translation>%1 har tagits bort.</translation>
        </message>
        <message>
            <source>This is what the field holds now.</source>
            <translation>Det är vad fältet innehåller nu.</translation>
        </message>
        <message>
            <source>Taken back: %1 of %2</source>
            <translation>Taget tillbaka: %1 för %2</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>ändrat: %1</translation>
        </message>
        <message>
            <source>%1 changed: %2</source>
            <translation>ändrat: %1 (%2)</translation>
        </message>
        <message>
            <source>more than %1 changes</source>
            <translation>mer än %1 ändringar</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>tillagt: %1</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>borttaget: %1</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Write a column and a field with = between: %1</source>
            <translation>Skriv en kolumn och ett fält med = emellan: %1</translation>
        </message>
        <message>
            <source>The list has no column %1.</source>
            <translation>Listan har ingen kolumn %1.</translation>
        </message>
        <message>
            <source>There is no field %1 to read into.</source>
            <translation>Det finns inget fält %1 att läsa in i.</translation>
        </message>
        <message>
            <source>The list has changed since it was looked at. Look at it again.</source>
            <translation>Listan har ändrats sedan den granskades. Granska den igen.</translation>
        </message>
        <message>
            <source>The cell holds an error instead of a value.</source>
            <translation>Cellen innehåller ett fel i stället för ett värde.</translation>
        </message>
        <message>
            <source>The list has no lines.</source>
            <translation>Listan har inga rader.</translation>
        </message>
        <message>
            <source>No column of the list was understood. Say which column goes to which field.</source>
            <translation>Ingen kolumn i listan kändes igen. Ange vilken kolumn som hör till vilket fält.</translation>
        </message>
        <message>
            <source>The same e-mail address or name, but another identity number.</source>
            <translation>Samma e-postadress eller namn, men ett annat personnummer.</translation>
        </message>
        <message numerus="yes">
            <source>Like %n records that are there already. Choose which one.</source>
            <translation>
                <numerusform>Liknar %n post som redan finns. Välj vilken.</numerusform>
                <numerusform>Liknar %n poster som redan finns. Välj vilken.</numerusform>
            </translation>
        </message>
        <message>
            <source>Same name and organisation, but no birth date to compare.</source>
            <translation>Samma namn och organisation, men inget födelsedatum att jämföra.</translation>
        </message>
        <message>
            <source>Same name and organisation, another birth date.</source>
            <translation>Samma namn och organisation, annat födelsedatum.</translation>
        </message>
        <message>
            <source>Same name, but nothing else to tell whether it is the same person.</source>
            <translation>Samma namn, men inget annat som visar om det är samma person.</translation>
        </message>
        <message>
            <source>The same as line %1.</source>
            <translation>Samma som rad %1.</translation>
        </message>
        <message>
            <source>About the same as line %1, with other values.</source>
            <translation>Om samma som rad %1, med andra värden.</translation>
        </message>
        <message>
            <source>Why the row was left out</source>
            <translation>Varför raden inte lästes in</translation>
        </message>
        <message>
            <source>To correct</source>
            <translation>Att rätta</translation>
        </message>
        <message>
            <source>There are several records called %1. Write the code or number instead.</source>
            <translation>Flera poster heter %1. Skriv kod eller nummer i stället.</translation>
        </message>
        <message>
            <source>%1 is not there. Add it first, or correct the name.</source>
            <translation>%1 finns inte. Lägg till den först eller rätta namnet.</translation>
        </message>
        <message>
            <source>Line %1 does not fit the record that was chosen for it. Choose another answer.</source>
            <translation>Rad %1 passar inte ihop med posten som valdes för den. Välj ett annat svar.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Rad</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Utfall</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Vad som händer</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Ny</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Ändras</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Oförändrad</translation>
        </message>
        <message>
            <source>Doubtful</source>
            <translation>Tveksam</translation>
        </message>
        <message>
            <source>Faulty</source>
            <translation>Felaktig</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Hör till</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>tomt</translation>
        </message>
        <message>
            <source>Is added</source>
            <translation>Läggs till</translation>
        </message>
        <message>
            <source>Is added, the organisation too</source>
            <translation>Läggs till, organisationen också</translation>
        </message>
        <message>
            <source>Is added, the exchange too</source>
            <translation>Läggs till, utbytet också</translation>
        </message>
        <message>
            <source>Is added, the participant too</source>
            <translation>Läggs till, deltagaren också</translation>
        </message>
        <message>
            <source>Is added, with what it belongs to</source>
            <translation>Läggs till, med det som den hör till</translation>
        </message>
        <message>
            <source>Is added as a new one</source>
            <translation>Läggs till som ny</translation>
        </message>
        <message>
            <source>Is read into %1</source>
            <translation>Läses in på %1</translation>
        </message>
        <message>
            <source>Is there already</source>
            <translation>Finns redan</translation>
        </message>
    </context>
    <context>
        <name>Job</name>
        <message>
            <source>A field is being changed for %1 %2.</source>
            <translation>Ett fält ändras för %1 %2.</translation>
        </message>
        <message>
            <source>Closing stops the change, and no record is changed.</source>
            <translation>Om du stänger avbryts ändringen, och inget ändras.</translation>
        </message>
        <message>
            <source>Removed records are being fetched back.</source>
            <translation>Borttagna poster hämtas tillbaka.</translation>
        </message>
        <message>
            <source>Closing stops it, and the project stays as it is now.</source>
            <translation>Om du stänger avbryts det, och projektet förblir som det är nu.</translation>
        </message>
        <message>
            <source>A list is being read in.</source>
            <translation>En lista läses in.</translation>
        </message>
        <message>
            <source>Closing stops the reading, and nothing of the list is kept.</source>
            <translation>Om du stänger avbryts inläsningen, och inget av listan sparas.</translation>
        </message>
        <message>
            <source>The project is being changed just now. Wait until that is done, or cancel it.</source>
            <translation>Projektet ändras just nu. Vänta tills det är klart, eller avbryt det.</translation>
        </message>
        <message>
            <source>A step is being undone: %1.</source>
            <translation>Ett steg ångras: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n steps are being undone.</source>
            <translation>
                <numerusform>%n steg ångras.</numerusform>
                <numerusform>%n steg ångras.</numerusform>
            </translation>
        </message>
        <message>
            <source>Closing stops the undoing, and the project stays as it is now.</source>
            <translation>Om du stänger avbryts det, och projektet förblir som det är nu.</translation>
        </message>
        <message>
            <source>A step is being done again: %1.</source>
            <translation>Ett steg görs om: %1.</translation>
        </message>
        <message>
            <source>%1 %2 are being removed.</source>
            <translation>%1 %2 tas bort.</translation>
        </message>
    </context>
    <context>
        <name>Kind</name>
        <message>
            <source>Network</source>
            <translation>Nätverk</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Nätverk</translation>
        </message>
        <message>
            <source>Working group</source>
            <translation>Arbetsgrupp</translation>
        </message>
        <message>
            <source>Working groups</source>
            <translation>Arbetsgrupper</translation>
        </message>
        <message>
            <source>Organisation in a group</source>
            <translation>Organisation i en grupp</translation>
        </message>
        <message>
            <source>Organisations in groups</source>
            <translation>Organisationer i grupper</translation>
        </message>
        <message>
            <source>Member of a group</source>
            <translation>Medlem i en grupp</translation>
        </message>
        <message>
            <source>Members of groups</source>
            <translation>Medlemmar i grupper</translation>
        </message>
        <message>
            <source>Deliverable</source>
            <translation>Leverans</translation>
        </message>
        <message>
            <source>Deliverables</source>
            <translation>Leveranser</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Aktivitet</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Aktiviteter</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Närvaro</translation>
        </message>
        <message>
            <source>Attendances</source>
            <translation>Närvaro</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Utbyte</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>Utbyten</translation>
        </message>
        <message>
            <source>Mobility</source>
            <translation>Resa</translation>
        </message>
        <message>
            <source>Mobilities</source>
            <translation>Resor</translation>
        </message>
        <message>
            <source>Partner search</source>
            <translation>Partnersök</translation>
        </message>
        <message>
            <source>Partner searches</source>
            <translation>Partnersök</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Kandidat</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Kandidater</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indikator</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indikatorer</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Underlag</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anteckning</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Anteckningar</translation>
        </message>
        <message>
            <source>Issued report</source>
            <translation>Utfärdad rapport</translation>
        </message>
        <message>
            <source>Issued reports</source>
            <translation>Utfärdade rapporter</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisationer</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Deltagare</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Deltagare</translation>
        </message>
        <message>
            <source>Same person</source>
            <translation>Samma person</translation>
        </message>
        <message>
            <source>Same persons</source>
            <translation>Samma personer</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fas</translation>
        </message>
        <message>
            <source>Phases</source>
            <translation>Faser</translation>
        </message>
        <message>
            <source>Contact person</source>
            <translation>Kontaktperson</translation>
        </message>
        <message>
            <source>Contact persons</source>
            <translation>Kontaktpersoner</translation>
        </message>
        <message>
            <source>Code value</source>
            <translation>Kodvärde</translation>
        </message>
        <message>
            <source>Code values</source>
            <translation>Kodvärden</translation>
        </message>
        <message>
            <source>Saved search</source>
            <translation>Sparad sökning</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Sparade sökningar</translation>
        </message>
    </context>
    <context>
        <name>Marking</name>
        <message>
            <source>not filled in</source>
            <translation>inte ifylld</translation>
        </message>
        <message>
            <source>%1 of %2 filled in</source>
            <translation>%1 av %2 ifyllda</translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n timme</numerusform>
                <numerusform>%n timmar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n women</source>
            <translation>
                <numerusform>%n kvinna</numerusform>
                <numerusform>%n kvinnor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n men</source>
            <translation>
                <numerusform>%n man</numerusform>
                <numerusform>%n män</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other or not known</source>
            <translation>
                <numerusform>%n annat eller okänt</numerusform>
                <numerusform>%n annat eller okänt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewRecord</name>
        <message>
            <source>New project</source>
            <translation>Nytt projekt</translation>
        </message>
        <message>
            <source>New phase</source>
            <translation>Ny fas</translation>
        </message>
        <message>
            <source>New code value</source>
            <translation>Nytt värde</translation>
        </message>
        <message>
            <source>New saved search</source>
            <translation>Ny sparad sökning</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Ny organisation</translation>
        </message>
        <message>
            <source>New participant</source>
            <translation>Ny deltagare</translation>
        </message>
        <message>
            <source>New same person</source>
            <translation>Ny samma person</translation>
        </message>
        <message>
            <source>New contact person</source>
            <translation>Ny kontaktperson</translation>
        </message>
        <message>
            <source>New network</source>
            <translation>Nytt nätverk</translation>
        </message>
        <message>
            <source>New working group</source>
            <translation>Ny arbetsgrupp</translation>
        </message>
        <message>
            <source>New organisation in a group</source>
            <translation>Ny organisation i gruppen</translation>
        </message>
        <message>
            <source>New member of a group</source>
            <translation>Ny medlem i gruppen</translation>
        </message>
        <message>
            <source>New deliverable</source>
            <translation>Ny leverans</translation>
        </message>
        <message>
            <source>New activity</source>
            <translation>Ny aktivitet</translation>
        </message>
        <message>
            <source>New attendance</source>
            <translation>Ny närvaro</translation>
        </message>
        <message>
            <source>New exchange</source>
            <translation>Nytt utbyte</translation>
        </message>
        <message>
            <source>New mobility</source>
            <translation>Ny resa</translation>
        </message>
        <message>
            <source>New partner search</source>
            <translation>Ny partnersökning</translation>
        </message>
        <message>
            <source>New candidate</source>
            <translation>Ny kandidat</translation>
        </message>
        <message>
            <source>New indicator</source>
            <translation>Ny indikator</translation>
        </message>
        <message>
            <source>New evidence</source>
            <translation>Nytt underlag</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Ny anteckning</translation>
        </message>
        <message>
            <source>New issued report</source>
            <translation>Ny utlämnad rapport</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>The file is damaged: its beginning makes no sense. Open a backup instead.</source>
            <translation>Filen är skadad: dess början går inte att tolka. Öppna en säkerhetskopia i stället.</translation>
        </message>
        <message>
            <source>This project was made by a newer Samverkan (file version %1). Install that version to open it.</source>
            <translation>Projektet är gjort med ett nyare Samverkan (filversion %1). Installera den versionen för att öppna det.</translation>
        </message>
        <message>
            <source>This is a database of another program, not a Samverkan project.</source>
            <translation>Detta är en databas från ett annat program, inte ett Samverkan-projekt.</translation>
        </message>
        <message>
            <source>The file is cut off: %1 of its %2 bytes are there. It was probably not copied to its end; copy it again or open a backup.</source>
            <translation>Filen är avkapad: %1 av %2 byte finns. Den kopierades troligen inte färdigt; kopiera den igen eller öppna en säkerhetskopia.</translation>
        </message>
        <message>
            <source>The file is damaged: it is longer than it should be (%1 bytes instead of %2). Open a backup instead.</source>
            <translation>Filen är skadad: den är längre än den ska vara (%1 byte i stället för %2). Öppna en säkerhetskopia i stället.</translation>
        </message>
        <message>
            <source>The file is empty: there is no project in it.</source>
            <translation>Filen är tom: det finns inget projekt i den.</translation>
        </message>
        <message>
            <source>The file is cut off: only its first bytes are there. Copy it again or open a backup.</source>
            <translation>Filen är avkapad: bara dess första byte finns. Kopiera den igen eller öppna en säkerhetskopia.</translation>
        </message>
        <message>
            <source>This is a folder, not a Samverkan project.</source>
            <translation>Detta är en mapp, inte ett Samverkan-projekt.</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>Filen %1 finns inte.</translation>
        </message>
        <message>
            <source>The file %1 may not be read.</source>
            <translation>Filen %1 får inte läsas.</translation>
        </message>
        <message>
            <source>The project is open in another window, or was until a moment ago.</source>
            <translation>Projektet är öppet i ett annat fönster, eller var det alldeles nyss.</translation>
        </message>
        <message>
            <source>Open in another window since %1 on %2.</source>
            <translation>Öppet i ett annat fönster sedan %1 på %2.</translation>
        </message>
        <message>
            <source>Open in another window since %1 by %2 on %3.</source>
            <translation>Öppet i ett annat fönster sedan %1 av %2 på %3.</translation>
        </message>
        <message>
            <source>Opened for reading only: nothing can be written in its folder (%1).</source>
            <translation>Öppnat endast för läsning: det går inte att skriva i mappen (%1).</translation>
        </message>
        <message>
            <source>This is a spreadsheet, not a Samverkan project. Open a project and read the list into it.</source>
            <translation>Detta är ett kalkylark, inte ett Samverkan-projekt. Öppna ett projekt och läs in listan där.</translation>
        </message>
        <message>
            <source>This is a packed file (zip) or a document, not a Samverkan project. If the project lies inside it, unpack it first.</source>
            <translation>Detta är en packad fil (zip) eller ett dokument, inte ett Samverkan-projekt. Om projektet ligger i den, packa upp den först.</translation>
        </message>
        <message>
            <source>This is a PDF document, not a Samverkan project.</source>
            <translation>Detta är ett PDF-dokument, inte ett Samverkan-projekt.</translation>
        </message>
        <message>
            <source>This is a document of an older office program, not a Samverkan project.</source>
            <translation>Detta är ett dokument från ett äldre kontorsprogram, inte ett Samverkan-projekt.</translation>
        </message>
        <message>
            <source>This is a text file, not a Samverkan project. If it is a list, open a project and read the list into it.</source>
            <translation>Detta är en textfil, inte ett Samverkan-projekt. Om det är en lista, öppna ett projekt och läs in listan där.</translation>
        </message>
        <message>
            <source>This is not a Samverkan project.</source>
            <translation>Detta är inte ett Samverkan-projekt.</translation>
        </message>
        <message>
            <source>The file beside the project that ends in -journal is not from Samverkan and leads to another file. For safety's sake the project is not opened; open a backup instead.</source>
            <translation>Filen bredvid projektet som slutar på -journal kommer inte från Samverkan och leder till en annan fil. För säkerhets skull öppnas projektet inte; öppna en säkerhetskopia i stället.</translation>
        </message>
        <message>
            <source>Opened for reading only: the file is protected.</source>
            <translation>Öppnat endast för läsning: filen är skrivskyddad.</translation>
        </message>
        <message>
            <source>The project was made by an older Samverkan and has been brought up to date. As it was, it is kept as %1.</source>
            <translation>Projektet var gjort med ett äldre Samverkan och har uppdaterats. Som det var finns det kvar som %1.</translation>
        </message>
        <message>
            <source>Opened for reading only.</source>
            <translation>Öppnat endast för läsning.</translation>
        </message>
        <message>
            <source>The file could not be copied to a private folder: %1</source>
            <translation>Filen kunde inte kopieras till en privat mapp: %1</translation>
        </message>
        <message>
            <source>There is something in this file that Samverkan did not put there (%1). For safety's sake it is not opened; open a backup instead.</source>
            <translation>I filen finns något som Samverkan inte har lagt dit (%1). För säkerhets skull öppnas den inte; öppna en säkerhetskopia i stället.</translation>
        </message>
        <message>
            <source>The file is damaged: a part of it is missing or has been changed (%1). Open a backup instead.</source>
            <translation>Filen är skadad: en del av den saknas eller har ändrats (%1). Öppna en säkerhetskopia i stället.</translation>
        </message>
        <message>
            <source>This program does not know how files of version %1 are built.</source>
            <translation>Programmet vet inte hur filer av version %1 är uppbyggda.</translation>
        </message>
        <message>
            <source>The file is damaged (%1). Open a backup instead.</source>
            <translation>Filen är skadad (%1). Öppna en säkerhetskopia i stället.</translation>
        </message>
        <message>
            <source>The file is damaged: a link from %1 to %2 leads nowhere. Open a backup instead.</source>
            <translation>Filen är skadad: en länk från %1 till %2 leder ingenstans. Öppna en säkerhetskopia i stället.</translation>
        </message>
        <message>
            <source>Another program has set this project to keep its newest changes in a second file (write-ahead log). Set its journal mode back to DELETE there, or open a backup.</source>
            <translation>Ett annat program har ställt in projektet så att de senaste ändringarna ligger i en fil till (write-ahead log). Ställ tillbaka journalläget till DELETE där, eller öppna en säkerhetskopia.</translation>
        </message>
        <message>
            <source>Opened for reading only. The project was made by an older Samverkan; what is shown is a copy that has been brought up to date.</source>
            <translation>Öppnat endast för läsning. Projektet är gjort med ett äldre Samverkan; det som visas är en kopia som har uppdaterats.</translation>
        </message>
        <message>
            <source>This project was made by an older Samverkan and must be brought up to date first.</source>
            <translation>Projektet är gjort med ett äldre Samverkan och måste först uppdateras.</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Activities held without attendance</source>
            <translation>Genomförda aktiviteter utan närvaro</translation>
        </message>
        <message>
            <source>Activities that have passed and are still planned</source>
            <translation>Aktiviteter som har varit men står som planerade</translation>
        </message>
        <message>
            <source>Attendance that is not signed</source>
            <translation>Närvaro som inte är underskriven</translation>
        </message>
        <message>
            <source>Organisations whose next step is due</source>
            <translation>Organisationer vars nästa steg är inne</translation>
        </message>
        <message>
            <source>Exchanges without a report</source>
            <translation>Utbyten utan rapport</translation>
        </message>
        <message>
            <source>Trips that are drafts</source>
            <translation>Resor som är utkast</translation>
        </message>
        <message>
            <source>Deliverables that are late</source>
            <translation>Leveranser som är sena</translation>
        </message>
        <message>
            <source>Participants who lack what reports need</source>
            <translation>Deltagare som saknar uppgifter till rapporterna</translation>
        </message>
        <message>
            <source>Participants without gender</source>
            <translation>Deltagare utan kön</translation>
        </message>
        <message>
            <source>Participants without country</source>
            <translation>Deltagare utan land</translation>
        </message>
        <message>
            <source>Participants without e-mail</source>
            <translation>Deltagare utan e-post</translation>
        </message>
        <message>
            <source>Participants not informed about data handling</source>
            <translation>Deltagare som inte informerats om personuppgifter</translation>
        </message>
        <message>
            <source>Oldest: %1, %2</source>
            <translation>Äldst: %1, %2</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Deltagare</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Timmar</translation>
        </message>
        <message>
            <source>Activities held</source>
            <translation>Genomförda aktiviteter</translation>
        </message>
        <message>
            <source>Trips out</source>
            <translation>Resor ut</translation>
        </message>
        <message>
            <source>Visits from abroad</source>
            <translation>Besök från andra länder</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Länder</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisationer</translation>
        </message>
        <message>
            <source>%1 of %2, %3</source>
            <translation>%1 av %2, %3</translation>
        </message>
        <message>
            <source>the project ended on %1</source>
            <translation>projektet avslutades %1</translation>
        </message>
        <message>
            <source>the project begins on %1</source>
            <translation>projektet börjar %1</translation>
        </message>
        <message>
            <source>implementation</source>
            <translation>genomförande</translation>
        </message>
        <message>
            <source>mobilisation</source>
            <translation>mobilisering</translation>
        </message>
        <message>
            <source>%1, month %2 of %3</source>
            <translation>%1, månad %2 av %3</translation>
        </message>
        <message>
            <source>At %1 activities</source>
            <translation>Vid %1 aktiviteter</translation>
        </message>
        <message>
            <source>They are not in the gender balance</source>
            <translation>De räknas inte i könsfördelningen</translation>
        </message>
        <message>
            <source>They are in no country's figures</source>
            <translation>De räknas inte i något lands siffror</translation>
        </message>
        <message>
            <source>They get no invitation by mail</source>
            <translation>De får ingen inbjudan med e-post</translation>
        </message>
        <message>
            <source>Fill in the day when they were told</source>
            <translation>Fyll i vilken dag de fick veta</translation>
        </message>
        <message>
            <source>%1 travelling</source>
            <translation>%1 reser</translation>
        </message>
        <message>
            <source>%1 on the list</source>
            <translation>%1 på listan</translation>
        </message>
        <message>
            <source>today %1</source>
            <translation>i dag %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>i går %1</translation>
        </message>
        <message numerus="yes">
            <source>%n records</source>
            <translation>
                <numerusform>%n post</numerusform>
                <numerusform>%n poster</numerusform>
            </translation>
        </message>
        <message>
            <source>can be undone</source>
            <translation>kan ångras</translation>
        </message>
        <message>
            <source>By month, %1 – %2: %3</source>
            <translation>Per månad, %1 – %2: %3</translation>
        </message>
        <message>
            <source>With hours of attendance</source>
            <translation>Med närvarotimmar</translation>
        </message>
        <message>
            <source>On an exchange</source>
            <translation>På utbyte</translation>
        </message>
        <message>
            <source>%1 with another or unknown gender are not in it.</source>
            <translation>%1 med annat eller okänt kön räknas inte in.</translation>
        </message>
    </context>
    <context>
        <name>Period</name>
        <message>
            <source>This year</source>
            <translation>I år</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>I fjol</translation>
        </message>
        <message>
            <source>The whole project</source>
            <translation>Hela projektet</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Search: %1</source>
            <translation>Sökning: %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>The name should end in .pdf, .xlsx, .odt, .html or .csv.</source>
            <translation>Namnet ska sluta på .pdf, .xlsx, .odt, .html eller .csv.</translation>
        </message>
        <message>
            <source>Nothing was printed</source>
            <translation>Inget skrevs ut</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>a heading over rows, and how many they are</extracomment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>Purpose</name>
        <message>
            <source>monthly report to Statistics Sweden</source>
            <translation>månadsrapporten till SCB</translation>
        </message>
        <message>
            <source>indicators</source>
            <translation>indikatorerna</translation>
        </message>
    </context>
    <context>
        <name>Reference</name>
        <message>
            <source>The reference file %1 cannot be used (%2). It is left aside.</source>
            <translation>Referensfilen %1 går inte att använda (%2). Den lämnas åt sidan.</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Out</source>
            <translation>Ut</translation>
        </message>
        <message>
            <source>In</source>
            <translation>In</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>Utbyten</translation>
        </message>
        <message>
            <source>W</source>
            <translation>K</translation>
        </message>
        <message>
            <source>M</source>
            <translation>M</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Dagar</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kod</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisationer</translation>
        </message>
        <message>
            <source>Partner searches</source>
            <translation>Partnersök</translation>
        </message>
        <message>
            <source>Share of person-days</source>
            <translation>Andel av persondagar</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Länder</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Summa</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Totalt</translation>
        </message>
        <message>
            <source>Women</source>
            <translation>Kvinnor</translation>
        </message>
        <message>
            <source>Men</source>
            <translation>Män</translation>
        </message>
        <message>
            <source>Other or not stated</source>
            <translation>Annat eller ej angivet</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>Till %1</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>Från %1</translation>
        </message>
        <message>
            <source>Other countries</source>
            <translation>Övriga länder</translation>
        </message>
        <message>
            <source>From country to country, trips</source>
            <translation>Från land till land, resor</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Från</translation>
        </message>
        <message numerus="yes">
            <source>%n trips</source>
            <translation>
                <numerusform>%n resa</numerusform>
                <numerusform>%n resor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trips lack days</source>
            <translation>
                <numerusform>%n resa saknar dagar</numerusform>
                <numerusform>%n resor saknar dagar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trips between two other countries, or with an end that is not known, are in no line.</source>
            <translation>
                <numerusform>%n resa mellan två andra länder, eller med okänt mål, står inte på någon rad.</numerusform>
                <numerusform>%n resor mellan två andra länder, eller med okänt mål, står inte på någon rad.</numerusform>
            </translation>
        </message>
        <message>
            <source>Baltic Sea countries: %1 of the person-days.</source>
            <translation>Östersjöländerna: %1 av persondagarna.</translation>
        </message>
        <message>
            <source>From country to country</source>
            <translation>Från land till land</translation>
        </message>
        <message>
            <source>Women %</source>
            <translation>Kvinnor %</translation>
        </message>
        <message>
            <source>Men %</source>
            <translation>Män %</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Bedömning</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Sammanlagt</translation>
        </message>
        <message>
            <source>Gender balance</source>
            <translation>Könsfördelning</translation>
        </message>
        <message numerus="yes">
            <source>%n participants</source>
            <translation>
                <numerusform>%n deltagare</numerusform>
                <numerusform>%n deltagare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n participants lack gender</source>
            <translation>
                <numerusform>%n deltagare saknar uppgift om kön</numerusform>
                <numerusform>%n deltagare saknar uppgift om kön</numerusform>
            </translation>
        </message>
        <message>
            <source>Balanced means at least 40 % women and at least 40 % men. Shares are of women and men; others and not stated are shown apart. With fewer than ten, shares say little.</source>
            <translation>Jämn betyder minst 40 % kvinnor och minst 40 % män. Andelarna räknas på kvinnor och män; annat och ej angivet visas för sig. Med färre än tio säger andelar litet.</translation>
        </message>
        <message>
            <source>People, hours, leaders</source>
            <translation>Personer, timmar, ledare</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Uppföljning</translation>
        </message>
        <message>
            <source>Exchanges out and in, the Baltic Sea</source>
            <translation>Utbyten ut och in, Östersjön</translation>
        </message>
        <message>
            <source>The whole project</source>
            <translation>Hela projektet</translation>
        </message>
    </context>
    <context>
        <name>Rule</name>
        <message>
            <source>%1 is not a date. Write it as 2013-05-14, or only the year.</source>
            <translation>%1 är inget datum. Skriv det som 2013-05-14, eller bara året.</translation>
        </message>
        <message>
            <source>The year is missing in %1.</source>
            <translation>Årtalet saknas i %1.</translation>
        </message>
        <message>
            <source>%1 has the month before the day. Write it as 2013-05-14.</source>
            <translation>I %1 står månaden före dagen. Skriv datumet som 2013-05-14.</translation>
        </message>
        <message>
            <source>%1 can mean %2 or %3. Write it as 2013-05-14.</source>
            <translation>%1 kan betyda %2 eller %3. Skriv datumet som 2013-05-14.</translation>
        </message>
        <message>
            <source>The year in %1 cannot be right.</source>
            <translation>Årtalet i %1 kan inte stämma.</translation>
        </message>
        <message>
            <source>%1 does not exist: the months go from 1 to 12.</source>
            <translation>%1 finns inte: månaderna går från 1 till 12.</translation>
        </message>
        <message>
            <source>%1 does not exist: %2 has %3 days.</source>
            <translation>%1 finns inte: %2 har %3 dagar.</translation>
        </message>
        <message>
            <source>Day %1 of the spreadsheet's calendar does not exist. Write the date as 2013-05-14.</source>
            <translation>Dag %1 i kalkylprogrammets kalender finns inte. Skriv datumet som 2013-05-14.</translation>
        </message>
        <message>
            <source>%1 is not a length of time. Write it as 3:30 or 3,5.</source>
            <translation>%1 är ingen tidsåtgång. Skriv den som 3:30 eller 3,5.</translation>
        </message>
        <message>
            <source>%1 is too long a time.</source>
            <translation>%1 är orimligt lång tid.</translation>
        </message>
        <message>
            <source>%1: how long is a day? Write the hours.</source>
            <translation>%1: hur lång är en dag? Skriv antalet timmar.</translation>
        </message>
        <message>
            <source>%1 is from one hour to another. Write how long it took, as 3:30.</source>
            <translation>%1 är ett klockslag till ett annat. Skriv hur lång tid det tog, till exempel 3:30.</translation>
        </message>
        <message>
            <source>%1 can be hours and minutes or a decimal number. Write it as 3:30 or 3,5.</source>
            <translation>%1 kan vara timmar och minuter eller ett decimaltal. Skriv det som 3:30 eller 3,5.</translation>
        </message>
        <message>
            <source>%1 is outside %2 to %3.</source>
            <translation>%1 ligger utanför %2 till %3.</translation>
        </message>
        <message>
            <source>%1 is not a whole date: write year, month and day.</source>
            <translation>%1 är inget helt datum: skriv år, månad och dag.</translation>
        </message>
        <message>
            <source>%1 is neither yes nor no.</source>
            <translation>%1 är varken ja eller nej.</translation>
        </message>
        <message>
            <source>%1 is not a value of this list.</source>
            <translation>%1 är inget värde i den här listan.</translation>
        </message>
        <message>
            <source>%1 is not a country that is known. Write its name or its code.</source>
            <translation>%1 är inget land som känns igen. Skriv namnet eller koden.</translation>
        </message>
        <message>
            <source>%1 is not an e-mail address.</source>
            <translation>%1 är ingen e-postadress.</translation>
        </message>
        <message>
            <source>%1 is not a whole number.</source>
            <translation>%1 är inget heltal.</translation>
        </message>
        <message>
            <source>The identity number is missing.</source>
            <translation>Personnumret saknas.</translation>
        </message>
        <message>
            <source>The identity number has been damaged on its way. It is probably %1. Compare with the paper.</source>
            <translation>Personnumret har skadats på vägen. Troligen är det %1. Jämför med underlaget.</translation>
        </message>
        <message>
            <source>A spreadsheet has cut off the last digits of the identity number. Write it again from the paper.</source>
            <translation>Ett kalkylprogram har kapat de sista siffrorna i personnumret. Skriv det på nytt från underlaget.</translation>
        </message>
        <message>
            <source>The identity number holds signs that do not belong there. Write it as YYYYMMDD-NNNN.</source>
            <translation>Personnumret innehåller tecken som inte hör dit. Skriv det som ÅÅÅÅMMDD-NNNN.</translation>
        </message>
        <message>
            <source>An identity number has ten or twelve digits.</source>
            <translation>Ett personnummer har tio eller tolv siffror.</translation>
        </message>
        <message>
            <source>This is only a birth date. Add the last four digits, or write it as the birth date instead.</source>
            <translation>Det här är bara ett födelsedatum. Lägg till de fyra sista siffrorna, eller skriv det som födelsedatum i stället.</translation>
        </message>
        <message>
            <source>Write a hyphen, or nothing, before the last four digits of the identity number.</source>
            <translation>Skriv ett bindestreck, eller ingenting, före de fyra sista siffrorna i personnumret.</translation>
        </message>
        <message>
            <source>The identity number begins with a date that does not exist. Compare with the paper.</source>
            <translation>Personnumret börjar med ett datum som inte finns. Jämför med underlaget.</translation>
        </message>
        <message>
            <source>The identity number has 000 after the birth date. Nobody is given that number.</source>
            <translation>Personnumret har 000 efter födelsedatumet. Det numret ges inte till någon.</translation>
        </message>
        <message>
            <source>The identity number has a wrong check digit. Compare with the paper.</source>
            <translation>Personnumrets kontrollsiffra stämmer inte. Jämför med underlaget.</translation>
        </message>
        <message>
            <source>By this identity number the person is not born yet. Compare with the paper.</source>
            <translation>Enligt personnumret är personen inte född ännu. Jämför med underlaget.</translation>
        </message>
        <message>
            <source>This is the number of an organisation, not of a person.</source>
            <translation>Det här är ett organisationsnummer, inte ett personnummer.</translation>
        </message>
        <message>
            <source>This is an interim number. Write the personal identity number, or only the birth date.</source>
            <translation>Det här är ett tillfälligt nummer (T-nummer). Skriv personnumret, eller bara födelsedatumet.</translation>
        </message>
        <message>
            <source>This is the placeholder for a protected identity, not an identity number.</source>
            <translation>Det här är SCB:s ersättning för skyddade personuppgifter, inte ett personnummer.</translation>
        </message>
        <message>
            <source>%1 is not a number.</source>
            <translation>%1 är inget tal.</translation>
        </message>
        <message>
            <source>%1 can mean thousands or decimals. Write it without the comma or point, or with other decimals.</source>
            <translation>%1 kan läsas som tusental eller som decimaltal. Skriv det utan komma och punkt, eller med annat antal decimaler.</translation>
        </message>
        <message>
            <source>%1 has too many digits.</source>
            <translation>%1 har för många siffror.</translation>
        </message>
        <message>
            <source>The organisation number is missing.</source>
            <translation>Organisationsnumret saknas.</translation>
        </message>
        <message>
            <source>The organisation number has been damaged on its way. It is probably %1.</source>
            <translation>Organisationsnumret har skadats på vägen. Troligen är det %1.</translation>
        </message>
        <message>
            <source>A spreadsheet has cut off the last digits of the organisation number. Write it again.</source>
            <translation>Ett kalkylprogram har kapat de sista siffrorna i organisationsnumret. Skriv det på nytt.</translation>
        </message>
        <message>
            <source>This is not a Swedish organisation number. Write it as NNNNNN-NNNN.</source>
            <translation>Det här är inget svenskt organisationsnummer. Skriv det som NNNNNN-NNNN.</translation>
        </message>
        <message>
            <source>An organisation number has ten digits.</source>
            <translation>Ett organisationsnummer har tio siffror.</translation>
        </message>
        <message>
            <source>The organisation number has a wrong check digit.</source>
            <translation>Organisationsnumrets kontrollsiffra stämmer inte.</translation>
        </message>
        <message>
            <source>No organisation has a number like this: its third digit is at least 2.</source>
            <translation>Ingen organisation har ett sådant nummer: den tredje siffran är minst 2.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 saknas.</translation>
        </message>
        <message>
            <source>The end %1 is before the start %2.</source>
            <translation>Slutet %1 är före starten %2.</translation>
        </message>
        <message>
            <source>The identity number says %1.</source>
            <translation>Personnumret säger %1.</translation>
        </message>
        <message>
            <source>The identity number says %1. Compare with the paper.</source>
            <translation>Personnumret säger %1. Jämför med underlaget.</translation>
        </message>
        <message>
            <source>The identity number is a woman's.</source>
            <translation>Personnumret är en kvinnas.</translation>
        </message>
        <message>
            <source>The identity number is a man's.</source>
            <translation>Personnumret är en mans.</translation>
        </message>
        <message>
            <source>Choose two different participants.</source>
            <translation>Välj två olika deltagare.</translation>
        </message>
    </context>
    <context>
        <name>Statistics</name>
        <message>
            <source>women %1 (%2)</source>
            <translation>kvinnor %1 (%2)</translation>
        </message>
        <message>
            <source>men %1 (%2)</source>
            <translation>män %1 (%2)</translation>
        </message>
        <message>
            <source>other or not stated %1</source>
            <translation>annat eller uppgift saknas %1</translation>
        </message>
        <message numerus="yes">
            <source>%n countries</source>
            <translation>
                <numerusform>%n land</numerusform>
                <numerusform>%n länder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people travelled to %1: %2.</source>
            <translation>
                <numerusform>%n person reste till %1: %2.</numerusform>
                <numerusform>%n personer reste till %1: %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people came from %1: %2.</source>
            <translation>
                <numerusform>%n person kom från %1: %2.</numerusform>
                <numerusform>%n personer kom från %1: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of the person-days were with EU countries of the Baltic Sea strategy.</source>
            <translation>%1 av persondagarna gällde EU-länder i Östersjöstrategin.</translation>
        </message>
        <message>
            <source>No trips out or in are registered.</source>
            <translation>Inga resor ut eller in är registrerade.</translation>
        </message>
        <message>
            <source>All participants</source>
            <translation>Alla deltagare</translation>
        </message>
        <message>
            <source>By type of activity</source>
            <translation>Efter typ av aktivitet</translation>
        </message>
        <message>
            <source>By theme</source>
            <translation>Efter tema</translation>
        </message>
        <message>
            <source>By focus area</source>
            <translation>Efter fokusområde</translation>
        </message>
        <message>
            <source>Members of working groups</source>
            <translation>Medlemmar i arbetsgrupper</translation>
        </message>
        <message>
            <source>Leaders of working groups</source>
            <translation>Ledare för arbetsgrupper</translation>
        </message>
        <message>
            <source>By organisation</source>
            <translation>Efter organisation</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Föreläsare</translation>
        </message>
        <message>
            <source>Steering group</source>
            <translation>Styrgrupp</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>Utbyten</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Timmar</translation>
        </message>
        <message>
            <source>Month by month</source>
            <translation>Månad för månad</translation>
        </message>
        <message>
            <source>Gender balance needs a table by gender.</source>
            <translation>Könsfördelning kräver en uppdelning på kön.</translation>
        </message>
        <message>
            <source>Nobody is counted.</source>
            <translation>Ingen räknas.</translation>
        </message>
        <message>
            <source>other %1</source>
            <translation>annat %1</translation>
        </message>
        <message>
            <source>not stated %1</source>
            <translation>uppgift saknas %1</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Uppgift saknas</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>Stated</source>
            <translation>Uppgift finns</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 eller %2</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>från %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>till och med %1</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Deltagare</translation>
        </message>
        <message>
            <source>Trips</source>
            <translation>Resor</translation>
        </message>
        <message>
            <source>Person-days</source>
            <translation>Persondagar</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisationer</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Aktiviteter</translation>
        </message>
        <message>
            <source>Partner searches</source>
            <translation>Partnersök</translation>
        </message>
        <message>
            <source>“%1” is not a filter: write field=value.</source>
            <translation>”%1” är inget filter: skriv fält=värde.</translation>
        </message>
        <message>
            <source>%1 cannot be filtered by “%2”.</source>
            <translation>%1 går inte att filtrera på ”%2”.</translation>
        </message>
        <message>
            <source>“%1” is not a value of “%2”.</source>
            <translation>”%1” är inget värde för ”%2”.</translation>
        </message>
        <message>
            <source>“%1” is not a date: write 2013-05-14, 2013-05 or 2013.</source>
            <translation>”%1” är inget datum: skriv 2013-05-14, 2013-05 eller 2013.</translation>
        </message>
        <message>
            <source>“%1” cannot be counted. What can: %2.</source>
            <translation>”%1” går inte att räkna. Det här går att räkna: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n participants</source>
            <translation>
                <numerusform>%n deltagare</numerusform>
                <numerusform>%n deltagare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trips</source>
            <translation>
                <numerusform>%n resa</numerusform>
                <numerusform>%n resor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n timme</numerusform>
                <numerusform>%n timmar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person-days</source>
            <translation>
                <numerusform>%n persondag</numerusform>
                <numerusform>%n persondagar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisations</source>
            <translation>
                <numerusform>%n organisation</numerusform>
                <numerusform>%n organisationer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n activities</source>
            <translation>
                <numerusform>%n aktivitet</numerusform>
                <numerusform>%n aktiviteter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n medlem</numerusform>
                <numerusform>%n medlemmar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n leaders</source>
            <translation>
                <numerusform>%n ledare</numerusform>
                <numerusform>%n ledare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exchanges</source>
            <translation>
                <numerusform>%n utbyte</numerusform>
                <numerusform>%n utbyten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partner searches</source>
            <translation>
                <numerusform>%n partnersök</numerusform>
                <numerusform>%n partnersök</numerusform>
            </translation>
        </message>
        <message>
            <source>The figures could not be read from the file.</source>
            <translation>Siffrorna kunde inte läsas ur filen.</translation>
        </message>
        <message>
            <source>Too many combinations of values: leave out a variable.</source>
            <translation>För många kombinationer av värden: ta bort en variabel.</translation>
        </message>
        <message>
            <source>%1 cannot be split by “%2”.</source>
            <translation>%1 går inte att dela upp efter ”%2”.</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>Perioden slutar innan den börjar.</translation>
        </message>
        <message numerus="yes">
            <source>%n others</source>
            <translation>
                <numerusform>%n annan</numerusform>
                <numerusform>%n andra</numerusform>
            </translation>
        </message>
        <message>
            <source>%1. Largest: %2, %3 (%4).</source>
            <translation>%1. Störst: %2, %3 (%4).</translation>
        </message>
        <message>
            <source>%1 not stated: %2.</source>
            <translation>%1 saknas: %2.</translation>
        </message>
        <message>
            <source>Whoever is in several places is counted once in the totals.</source>
            <translation>Den som finns på flera ställen räknas en gång i summorna.</translation>
        </message>
        <message>
            <source>What is in several places is counted once in the totals.</source>
            <translation>Det som finns på flera ställen räknas en gång i summorna.</translation>
        </message>
        <message>
            <source>What is counted has no dates, so the period changes nothing.</source>
            <translation>Det som räknas har inga datum, så perioden ändrar ingenting.</translation>
        </message>
        <message numerus="yes">
            <source>The chart shows the %n largest by themselves.</source>
            <translation>
                <numerusform>Diagrammet visar den största för sig.</numerusform>
                <numerusform>Diagrammet visar de %n största för sig.</numerusform>
            </translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Andel</translation>
        </message>
        <message>
            <source>Bars</source>
            <translation>Staplar</translation>
        </message>
        <message>
            <source>Stacked</source>
            <translation>Staplade</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Linje</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matris</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Hela tiden</translation>
        </message>
        <message>
            <source>The project period</source>
            <translation>Projektperioden</translation>
        </message>
        <message>
            <source>Mobilisation</source>
            <translation>Mobilisering</translation>
        </message>
        <message>
            <source>Implementation</source>
            <translation>Genomförande</translation>
        </message>
        <message>
            <source>Own days</source>
            <translation>Egna dagar</translation>
        </message>
        <message>
            <source>Gender balance</source>
            <translation>Könsfördelning</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Länder</translation>
        </message>
        <message>
            <source>Participation</source>
            <translation>Deltagande</translation>
        </message>
        <message>
            <source>Women and men by organisation</source>
            <translation>Kvinnor och män per organisation</translation>
        </message>
        <message>
            <source>Participants of each organisation.</source>
            <translation>Deltagare från varje organisation.</translation>
        </message>
        <message>
            <source>Women and men by role</source>
            <translation>Kvinnor och män per roll</translation>
        </message>
        <message>
            <source>Decision makers, project managers and others.</source>
            <translation>Beslutsfattare, projektledare och andra.</translation>
        </message>
        <message>
            <source>Women and men by type of activity</source>
            <translation>Kvinnor och män per aktivitetstyp</translation>
        </message>
        <message>
            <source>Who took part in at least one such activity.</source>
            <translation>De som var med på minst en sådan aktivitet.</translation>
        </message>
        <message>
            <source>Women and men by working group</source>
            <translation>Kvinnor och män per arbetsgrupp</translation>
        </message>
        <message>
            <source>Members of each working group.</source>
            <translation>Medlemmar i varje arbetsgrupp.</translation>
        </message>
        <message>
            <source>Women and men who lead</source>
            <translation>Kvinnor och män som leder</translation>
        </message>
        <message>
            <source>Leaders of each working group.</source>
            <translation>De som leder varje arbetsgrupp.</translation>
        </message>
        <message>
            <source>Countries travelled to</source>
            <translation>Länder som besökts</translation>
        </message>
        <message>
            <source>People on exchanges that go out, by the country they went to.</source>
            <translation>Personer på utbyten som går ut, efter landet de reste till.</translation>
        </message>
        <message>
            <source>Countries people came from</source>
            <translation>Länder som besökare kom från</translation>
        </message>
        <message>
            <source>People on exchanges that come in, by the country they came from.</source>
            <translation>Personer på utbyten som kommer in, efter landet de kom från.</translation>
        </message>
        <message>
            <source>From country to country</source>
            <translation>Från land till land</translation>
        </message>
        <message>
            <source>All trips: from the country in the row to the country in the column.</source>
            <translation>Alla resor: från landet på raden till landet i kolumnen.</translation>
        </message>
        <message>
            <source>Participants month by month</source>
            <translation>Deltagare månad för månad</translation>
        </message>
        <message>
            <source>Who took part in at least one activity of the month.</source>
            <translation>De som var med på minst en aktivitet under månaden.</translation>
        </message>
        <message>
            <source>Participants by age</source>
            <translation>Deltagare efter ålder</translation>
        </message>
        <message>
            <source>Age at the start, in the bands of the fund.</source>
            <translation>Ålder vid start, i fondens åldersgrupper.</translation>
        </message>
        <message>
            <source>Hours by theme</source>
            <translation>Timmar per tema</translation>
        </message>
        <message>
            <source>Hours of attendance in activities of each theme.</source>
            <translation>Närvarotimmar i aktiviteter med varje tema.</translation>
        </message>
    </context>
    <context>
        <name>Step</name>
        <message>
            <source>Change %1 of %2</source>
            <translation>Ändra %1 för %2</translation>
        </message>
        <message>
            <source>Change %1 and %2 of %3</source>
            <translation>Ändra %1 och %2 för %3</translation>
        </message>
        <message numerus="yes">
            <source>Change %n fields of %1</source>
            <translation>
                <numerusform>Ändra %n fält för %1</numerusform>
                <numerusform>Ändra %n fält för %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Add %1 %2</source>
            <translation>Lägg till %1 %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Ta bort %1</translation>
        </message>
        <message>
            <source>Remove %1 %2</source>
            <translation>Ta bort %1 %2</translation>
        </message>
        <message>
            <source>Change %1 of %2 %3</source>
            <translation>Ändra %1 för %2 %3</translation>
        </message>
        <message>
            <source>Duplicate %1</source>
            <translation>Kopiera %1</translation>
        </message>
        <message numerus="yes">
            <source>Read %n rows from %1</source>
            <translation>
                <numerusform>Läs in %n rad från %1</numerusform>
                <numerusform>Läs in %n rader från %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Save search %1</source>
            <translation>Spara sökningen %1</translation>
        </message>
        <message>
            <source>Rename search %1</source>
            <translation>Döp om sökningen %1</translation>
        </message>
        <message>
            <source>Take back: %1 of %2</source>
            <translation>Ta tillbaka: %1 för %2</translation>
        </message>
        <message>
            <source>Restore %1</source>
            <translation>Återställ %1</translation>
        </message>
        <message numerus="yes">
            <source>Restore %n records</source>
            <translation>
                <numerusform>Återställ %n post</numerusform>
                <numerusform>Återställ %n poster</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep view %1</source>
            <translation>Spara vyn %1</translation>
        </message>
        <message>
            <source>Rename view %1</source>
            <translation>Byta namn på vyn %1</translation>
        </message>
        <message>
            <source>Remove view %1</source>
            <translation>Ta bort vyn %1</translation>
        </message>
        <message>
            <source>Add the value %1</source>
            <translation>Lägg till värdet %1</translation>
        </message>
        <message>
            <source>Move the value %1</source>
            <translation>Flytta värdet %1</translation>
        </message>
        <message>
            <source>Retire the value %1</source>
            <translation>Sluta erbjuda värdet %1</translation>
        </message>
        <message>
            <source>Offer the value %1 again</source>
            <translation>Erbjud värdet %1 igen</translation>
        </message>
        <message>
            <source>Remove the value %1</source>
            <translation>Ta bort värdet %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <translation>%1 %2: %3</translation>
        </message>
        <message>
            <source>Add the target %1</source>
            <translation>Lägg till målet %1</translation>
        </message>
        <message>
            <source>Add %1 to %2</source>
            <translation>Lägg till %1 i %2</translation>
        </message>
        <message>
            <source>Use %1, which was there already</source>
            <translation>Använd %1, som redan fanns</translation>
        </message>
        <message>
            <source>Tell %1 and %2 apart</source>
            <translation>Skilj %1 och %2 åt</translation>
        </message>
        <message>
            <source>Take %1 out of %2</source>
            <translation>Ta bort %1 från %2</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>The file %1 could not be made: %2</source>
            <translation>Filen %1 kunde inte skapas: %2</translation>
        </message>
        <message>
            <source>There is a file named %1 already. Choose another name.</source>
            <translation>Det finns redan en fil som heter %1. Välj ett annat namn.</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>Filen %1 finns inte.</translation>
        </message>
        <message>
            <source>The record is not there any more.</source>
            <translation>Posten finns inte längre.</translation>
        </message>
        <message>
            <source>The file has links to records that are not there.</source>
            <translation>Filen har länkar till poster som inte finns.</translation>
        </message>
        <message>
            <source>The reference file names a field that does not exist: %1</source>
            <translation>Referensfilen nämner ett fält som inte finns: %1</translation>
        </message>
        <message>
            <source>The reference file names a kind of record that does not exist: %1</source>
            <translation>Referensfilen nämner en sorts post som inte finns: %1</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Nytt projekt</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Avbrutet. Inget har ändrats.</translation>
        </message>
        <message>
            <source>Sample project</source>
            <translation>Exempelprojekt</translation>
        </message>
        <message>
            <source>There is not enough memory for this.</source>
            <translation>Minnet räcker inte till detta.</translation>
        </message>
        <message>
            <source>The disk could not read the file (error %1).</source>
            <translation>Disken kunde inte läsa filen (fel %1).</translation>
        </message>
        <message>
            <source>The disk could not write the file (error %1).</source>
            <translation>Disken kunde inte skriva filen (fel %1).</translation>
        </message>
        <message>
            <source>Work on this file was cut off, and that can only be put right where the file may be written. Copy it, together with the file beside it that ends in -journal, to a folder of your own and open it there.</source>
            <translation>Arbetet med filen har avbrutits, och det kan bara rättas till där filen får skrivas. Kopiera den, tillsammans med filen bredvid som slutar på -journal, till en egen mapp och öppna den där.</translation>
        </message>
        <message>
            <source>The file may only be read: it or its folder is protected.</source>
            <translation>Filen får bara läsas: den eller dess mapp är skrivskyddad.</translation>
        </message>
        <message>
            <source>This would leave a link to a record that is not there. Nothing was changed.</source>
            <translation>Detta skulle lämna en länk till en post som inte finns. Inget har ändrats.</translation>
        </message>
        <message>
            <source>The file does not accept this value (%1).</source>
            <translation>Filen godtar inte värdet (%1).</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed; make room and try again.</source>
            <translation>Disken är full. Inget har ändrats; frigör plats och försök igen.</translation>
        </message>
        <message>
            <source>Another program is using the file. Try again in a moment.</source>
            <translation>Ett annat program använder filen. Försök igen om en stund.</translation>
        </message>
        <message>
            <source>The file is damaged (%1). Open a backup instead.</source>
            <translation>Filen är skadad (%1). Öppna en säkerhetskopia i stället.</translation>
        </message>
        <message>
            <source>The file could not be opened.</source>
            <translation>Filen kunde inte öppnas.</translation>
        </message>
        <message>
            <source>This is too large for the file: a text or an attached file may have 16 MB at most.</source>
            <translation>Detta är för stort för filen: en text eller en bifogad fil får vara högst 16 MB.</translation>
        </message>
        <message>
            <source>The file could not be read or written: %1</source>
            <translation>Filen kunde inte läsas eller skrivas: %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>The file is open for reading only. Nothing was changed.</source>
            <translation>Filen är öppen skrivskyddad. Inget ändrades.</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Avbrutet. Ingenting ändrades.</translation>
        </message>
        <message>
            <source>The file cannot be opened: %1.</source>
            <translation>Filen kan inte öppnas: %1.</translation>
        </message>
        <message>
            <source>The file cannot be read to its end: %1.</source>
            <translation>Filen kan inte läsas till slutet: %1.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Filen är tom.</translation>
        </message>
        <message>
            <source>The file is larger than %1 MB. Divide it into smaller files.</source>
            <translation>Filen är större än %1 MB. Dela upp den i mindre filer.</translation>
        </message>
        <message>
            <source>This is a workbook of an old Excel (.xls). Open it in a spreadsheet program, save it as .xlsx and try again.</source>
            <translation>Det här är en arbetsbok från ett äldre Excel (.xls). Öppna den i ett kalkylprogram, spara den som .xlsx och försök igen.</translation>
        </message>
        <message>
            <source>The workbook is protected by a password. Save it without the password and try again.</source>
            <translation>Arbetsboken är skyddad med lösenord. Spara den utan lösenord och försök igen.</translation>
        </message>
        <message>
            <source>This is a binary workbook (.xlsb). Save it as .xlsx and try again.</source>
            <translation>Det här är en binär arbetsbok (.xlsb). Spara den som .xlsx och försök igen.</translation>
        </message>
        <message>
            <source>This is a document of Apple Numbers. Export it as Excel or CSV and try again.</source>
            <translation>Det här är ett dokument från Apple Numbers. Exportera det som Excel eller CSV och försök igen.</translation>
        </message>
        <message>
            <source>This is a web page, whatever its name says. Open it in a spreadsheet program, save it as .xlsx and try again.</source>
            <translation>Det här är en webbsida, vad den än heter. Öppna den i ett kalkylprogram, spara den som .xlsx och försök igen.</translation>
        </message>
        <message>
            <source>This is an XML file, not a table. If a spreadsheet program can open it, save it from there as .xlsx and try again.</source>
            <translation>Det här är en XML-fil, inte en tabell. Om ett kalkylprogram kan öppna den, spara den därifrån som .xlsx och försök igen.</translation>
        </message>
        <message>
            <source>This is a flat OpenDocument file (.fods). Save it as .ods and try again.</source>
            <translation>Det här är en platt OpenDocument-fil (.fods). Spara den som .ods och försök igen.</translation>
        </message>
        <message>
            <source>This is a PDF document. Ask the sender for the list as a spreadsheet.</source>
            <translation>Det här är ett PDF-dokument. Be avsändaren om listan som kalkylblad.</translation>
        </message>
        <message>
            <source>This is not a table: it is no text and no spreadsheet.</source>
            <translation>Det här är ingen tabell: varken text eller kalkylblad.</translation>
        </message>
        <message>
            <source>This is a packed file, but no spreadsheet. If there is a list inside, unpack it first.</source>
            <translation>Det här är en packad fil men inget kalkylblad. Om det finns en lista i den, packa upp den först.</translation>
        </message>
        <message>
            <source>The workbook is damaged: %1. Ask the sender for it again.</source>
            <translation>Arbetsboken är skadad: %1. Be avsändaren skicka den igen.</translation>
        </message>
        <message>
            <source>The workbook is damaged: its part %1 is missing. Ask the sender for it again.</source>
            <translation>Arbetsboken är skadad: delen %1 saknas. Be avsändaren skicka den igen.</translation>
        </message>
        <message>
            <source>The workbook is damaged in its part %1: %2. Ask the sender for it again.</source>
            <translation>Arbetsboken är skadad i delen %1: %2. Be avsändaren skicka den igen.</translation>
        </message>
        <message>
            <source>The workbook has no sheet with cells.</source>
            <translation>Arbetsboken har inget blad med celler.</translation>
        </message>
        <message>
            <source>The workbook has no sheet named %1.</source>
            <translation>Arbetsboken har inget blad som heter %1.</translation>
        </message>
        <message>
            <source>Line %1 holds a NUL character, which no text has. The file is damaged or is no table.</source>
            <translation>Rad %1 innehåller ett NUL-tecken, vilket ingen text gör. Filen är skadad eller är ingen tabell.</translation>
        </message>
        <message>
            <source>A cell on line %1 is longer than %2 characters. In a text file this is often a quotation mark that is never closed.</source>
            <translation>En cell på rad %1 är längre än %2 tecken. I en textfil är det ofta ett citattecken som aldrig avslutas.</translation>
        </message>
        <message>
            <source>The row on line %1 is longer than %2 MB.</source>
            <translation>Raden som börjar på rad %1 är längre än %2 MB.</translation>
        </message>
        <message>
            <source>Line %1 has more than %2 columns.</source>
            <translation>Rad %1 har fler än %2 kolumner.</translation>
        </message>
        <message>
            <source>The sheet has more than %1 rows.</source>
            <translation>Bladet har fler än %1 rader.</translation>
        </message>
        <message>
            <source>The sheet has more than %1 million filled cells. Divide it into smaller files.</source>
            <translation>Bladet har fler än %1 miljoner ifyllda celler. Dela upp det i mindre filer.</translation>
        </message>
        <message>
            <source>The workbook unpacks to more than %1 MB. It is not read further.</source>
            <translation>Arbetsboken packas upp till mer än %1 MB. Läsningen avbryts.</translation>
        </message>
        <message>
            <source>The part %1 of the workbook is nested deeper than %2 levels. It is not read further.</source>
            <translation>Arbetsbokens del %1 är nästlad djupare än %2 nivåer. Läsningen avbryts.</translation>
        </message>
        <message>
            <source>The part %1 of the workbook holds an endless run of text. It is not read further.</source>
            <translation>Arbetsbokens del %1 innehåller text utan slut. Läsningen avbryts.</translation>
        </message>
        <message>
            <source>The part %1 of the workbook declares a document type, which no spreadsheet program writes. It is not read further.</source>
            <translation>Arbetsbokens del %1 anger en dokumenttyp, vilket inget kalkylprogram skriver. Läsningen avbryts.</translation>
        </message>
        <message>
            <source>The workbook is damaged: line %1 refers to a text that is not there. Ask the sender for it again.</source>
            <translation>Arbetsboken är skadad: rad %1 hänvisar till en text som inte finns. Be avsändaren skicka den igen.</translation>
        </message>
        <message>
            <source>The workbook is damaged: its rows are out of order after line %1. Ask the sender for it again.</source>
            <translation>Arbetsboken är skadad: raderna kommer i fel ordning efter rad %1. Be avsändaren skicka den igen.</translation>
        </message>
        <message>
            <source>The row has %1 cells, the heading has %2.</source>
            <translation>Raden har %1 celler, rubrikraden %2.</translation>
        </message>
        <message>
            <source>The row has %1 cells, the heading only %2.</source>
            <translation>Raden har %1 celler, rubrikraden bara %2.</translation>
        </message>
        <message>
            <source>A quotation mark stands inside a cell: it should be doubled, and the cell put in quotation marks.</source>
            <translation>Det står ett citattecken inne i en cell: det ska vara dubbelt, och cellen omges av citattecken.</translation>
        </message>
        <message>
            <source>A cell begins with a quotation mark that is never closed.</source>
            <translation>En cell börjar med ett citattecken som aldrig avslutas.</translation>
        </message>
        <message>
            <source>The row holds characters that cannot be read. Is another character encoding meant?</source>
            <translation>Raden innehåller tecken som inte går att läsa. Är det en annan teckenkodning?</translation>
        </message>
        <message>
            <source>The file cannot be written: %1.</source>
            <translation>Filen kan inte skrivas: %1.</translation>
        </message>
        <message>
            <source>A sheet has room for %1 rows only. Choose CSV, or fewer rows.</source>
            <translation>Ett blad rymmer bara %1 rader. Välj CSV eller färre rader.</translation>
        </message>
        <message>
            <source>A CSV file has room for one sheet only.</source>
            <translation>En CSV-fil rymmer bara ett blad.</translation>
        </message>
        <message>
            <source>The file could not be written whole. Is the disk full?</source>
            <translation>Filen kunde inte skrivas i sin helhet. Är disken full?</translation>
        </message>
        <message>
            <source>The file is named as a workbook but holds plain text. If that text is a list, give it a name that ends in .csv and try again; otherwise ask the sender for it again.</source>
            <translation>Filens namn säger att den är en arbetsbok, men den innehåller ren text. Är texten en lista, ge filen ett namn som slutar på .csv och försök igen; be annars avsändaren om den på nytt.</translation>
        </message>
    </context>
    <context>
        <name>Trash</name>
        <message>
            <source>%1 · with %2</source>
            <extracomment>a kind of record, and what hung on it: "Participant · with 12 attendances, 1 note"</extracomment>
            <translation>%1 · med %2</translation>
        </message>
        <message>
            <source>%1 records are back</source>
            <translation>%1 poster är tillbaka</translation>
        </message>
        <message>
            <source>%1 is back</source>
            <translation>%1 är tillbaka</translation>
        </message>
        <message>
            <source>%1 is back, with %2</source>
            <translation>%1 är tillbaka, med %2</translation>
        </message>
        <message numerus="yes">
            <source>%n more like it.</source>
            <translation>
                <numerusform>%n till av samma slag.</numerusform>
                <numerusform>%n till av samma slag.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 comes back too: it is needed.</source>
            <translation>%1 kommer också tillbaka: den behövs.</translation>
        </message>
        <message>
            <source>%1 stays empty: %2 has been removed too.</source>
            <translation>%1 lämnas tomt: %2 har också tagits bort.</translation>
        </message>
        <message>
            <source>%1 stays in the trash: %2 has been removed too.</source>
            <translation>%1 blir kvar i papperskorgen: %2 har också tagits bort.</translation>
        </message>
    </context>
    <context>
        <name>Value</name>
        <message>
            <source>not known</source>
            <translation>inte känt</translation>
        </message>
        <message>
            <source>protected identity</source>
            <translation>skyddad identitet</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message numerus="yes">
            <source>Group %1: %2, %n rows</source>
            <extracomment>a heading over rows: what they are grouped by, the value that these have in common</extracomment>
            <translation>
                <numerusform>Grupp %1: %2, %n rad</numerusform>
                <numerusform>Grupp %1: %2, %n rader</numerusform>
            </translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>ihopfälld</translation>
        </message>
        <message>
            <source>expanded</source>
            <translation>utfälld</translation>
        </message>
    </context>
    <context>
        <name>samverkan::AttendanceGrid</name>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>next</source>
            <translation>nästa</translation>
        </message>
        <message>
            <source>0–9</source>
            <translation>0–9</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minuter</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insert</translation>
        </message>
        <message>
            <source>add</source>
            <translation>lägg till</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Alla %1</translation>
        </message>
        <message>
            <source>Not filled in</source>
            <translation>Inte ifylld</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuter</translation>
        </message>
        <message>
            <source>All who are not filled in yet</source>
            <translation>Alla som inte är ifyllda än</translation>
        </message>
        <message>
            <source>Add %1</source>
            <extracomment>%1 is a kind of record, without a capital: "participant"</extracomment>
            <translation>Lägg till %1</translation>
        </message>
        <message>
            <source>Add %1: search, or write a new name</source>
            <translation>Lägg till %1: sök, eller skriv ett nytt namn</translation>
        </message>
        <message>
            <source>Nobody is in the list yet</source>
            <translation>Ingen finns i listan än</translation>
        </message>
        <message>
            <source>Search above for who is to come, or write a new name.</source>
            <translation>Sök ovan efter dem som ska komma, eller skriv ett nytt namn.</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Blanksteg</translation>
        </message>
        <message>
            <source>next value</source>
            <translation>nästa värde</translation>
        </message>
        <message>
            <source>Print list</source>
            <translation>Skriv ut lista</translation>
        </message>
        <message>
            <source>The attendance list on paper, with room for signatures</source>
            <translation>Närvarolistan på papper, med plats för underskrifter</translation>
        </message>
    </context>
    <context>
        <name>samverkan::BackupKeeper</name>
        <message>
            <source>Everything that is stored is in the backup: %1</source>
            <translation>Allt som är sparat finns i säkerhetskopian: %1</translation>
        </message>
        <message>
            <source>No backup could be made. %1</source>
            <translation>Det gick inte att göra en säkerhetskopia. %1</translation>
        </message>
        <message>
            <source>This is a backup, and can only be read. To go on from it, save a copy of it and open the copy.</source>
            <translation>Det här är en säkerhetskopia, och den går bara att läsa. Vill du arbeta vidare från den: spara en kopia och öppna kopian.</translation>
        </message>
    </context>
    <context>
        <name>samverkan::BalanceGauge</name>
        <message>
            <source>Women %1</source>
            <translation>Kvinnor %1</translation>
        </message>
        <message>
            <source>%1 Men</source>
            <translation>%1 Män</translation>
        </message>
        <message>
            <source>Women</source>
            <translation>Kvinnor</translation>
        </message>
        <message>
            <source>Men</source>
            <translation>Män</translation>
        </message>
    </context>
    <context>
        <name>samverkan::BoundsForm</name>
        <message>
            <source>&amp;To</source>
            <translation>T&amp;ill</translation>
        </message>
        <message>
            <source>Fr&amp;om</source>
            <translation>Fr&amp;ån</translation>
        </message>
        <message>
            <source>2013-12-31</source>
            <translation>2013-12-31</translation>
        </message>
        <message>
            <source>2013-01-01</source>
            <translation>2013-01-01</translation>
        </message>
        <message>
            <source>Periods to choose from</source>
            <translation>Perioder att välja bland</translation>
        </message>
        <message>
            <source>The first day is after the last.</source>
            <translation>Första dagen är efter den sista.</translation>
        </message>
        <message>
            <source>The first number is greater than the last.</source>
            <translation>Första talet är större än det sista.</translation>
        </message>
    </context>
    <context>
        <name>samverkan::Calendar</name>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Dagar</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Föregående månad</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Nästa månad</translation>
        </message>
        <message>
            <source>Previous year</source>
            <translation>Föregående år</translation>
        </message>
        <message>
            <source>Next year</source>
            <translation>Nästa år</translation>
        </message>
        <message>
            <source>Only %1</source>
            <extracomment>a date of which only %1 (a month, a year) is known</extracomment>
            <translation>Bara %1</translation>
        </message>
    </context>
    <context>
        <name>samverkan::ChangeListModel</name>
        <message>
            <source>empty</source>
            <extracomment>stands for a value where a record has none</extracomment>
            <translation>tomt</translation>
        </message>
        <message>
            <source>%1 is left out: %2</source>
            <translation>%1 hoppas över: %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>och %n till</numerusform>
                <numerusform>och %n till</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>samverkan::ChangePanel</name>
        <message>
            <source>New value</source>
            <translation>Nytt värde</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>%1 is a number, %2 what is counted: "12 participants"</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Choose rows in the list.</source>
            <translation>Välj rader i listan.</translation>
        </message>
        <message>
            <source>Write the new value, and what it changes is shown here.</source>
            <translation>Skriv det nya värdet, så visas här vad det ändrar.</translation>
        </message>
        <message>
            <source>Choose which field to change.</source>
            <translation>Välj vilket fält som ska ändras.</translation>
        </message>
        <message>
            <source>Looking at row %1 of %2…</source>
            <translation>Tittar på rad %1 av %2 …</translation>
        </message>
        <message>
            <source>Nothing will change.</source>
            <translation>Ingenting ändras.</translation>
        </message>
        <message>
            <source>%1 will change.</source>
            <translation>%1 ändras.</translation>
        </message>
        <message>
            <source>Already so: %1.</source>
            <translation>Redan så: %1.</translation>
        </message>
        <message>
            <source>Left out by a rule: %1.</source>
            <translation>Hoppas över på grund av en regel: %1.</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Ändra %1</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändra</translation>
        </message>
        <message>
            <source>Change a field</source>
            <translation>Ändra ett fält</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Fält</translation>
        </message>
        <message>
            <source>Choose a field</source>
            <translation>Välj ett fält</translation>
        </message>
        <message>
            <source>Make the field empty</source>
            <translation>Töm fältet</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Being changed</source>
            <translation>Ändras</translation>
        </message>
        <message>
            <source>What will change</source>
            <translation>Vad som ändras</translation>
        </message>
    </context>
    <context>
        <name>samverkan::Chip</name>
        <message>
            <source>Change this filter</source>
            <translation>Ändra filtret</translation>
        </message>
        <message>
            <source>Remove the filter %1</source>
            <translation>Ta bort filtret %1</translation>
        </message>
    </context>
    <context>
        <name>samverkan::ChoicesEditor</name>
        <message>
            <source>Search among the values</source>
            <translation>Sök bland värdena</translation>
        </message>
    </context>
    <context>
        <name>samverkan::ClosingQuestion</name>
        <message>
            <source>%1 Close all the same?</source>
            <extracomment>%1 is a sentence: "A list is being read in."</extracomment>
            <translation>%1 Stänga ändå?</translation>
        </message>
        <message>
            <source>Keep open</source>
            <translation>Låt vara öppet</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Avbryt och stäng</translation>
        </message>
    </context>
    <context>
        <name>samverkan::CodeListPage</name>
        <message>
            <source>Used in %1</source>
            <translation>Används i %1</translation>
        </message>
        <message>
            <source>Code: %1</source>
            <translation>Kod: %1</translation>
        </message>
        <message>
            <source>Records that have it: %1</source>
            <translation>Poster som har värdet: %1</translation>
        </message>
        <message>
            <source>No record has it</source>
            <translation>Ingen post har värdet</translation>
        </message>
        <message>
            <source>Offer it again</source>
            <translation>Erbjud igen</translation>
        </message>
        <message>
            <source>Stop offering it</source>
            <translation>Sluta erbjuda</translation>
        </message>
        <message>
            <source>A value that records have can only be retired</source>
            <translation>Ett värde som poster har kan bara sluta erbjudas</translation>
        </message>
        <message>
            <source>The program counts by these values. They can be reworded and ordered, not added to or taken away.</source>
            <translation>Programmet räknar med de här värdena. De kan få andra ord och annan ordning, men inte bli fler eller färre.</translation>
        </message>
        <message>
            <source>Code &amp;list</source>
            <translation>Kod&amp;lista</translation>
        </message>
        <message>
            <source>Code list</source>
            <translation>Kodlista</translation>
        </message>
        <message>
            <source>Values of the code list</source>
            <translation>Kodlistans värden</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>Nytt värde</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Lägg till</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Flytta upp</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Flytta ner</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Ta bort</translation>
        </message>
    </context>
    <context>
        <name>samverkan::ConditionList</name>
        <message>
            <source>Take the filter away</source>
            <translation>Ta bort filtret</translation>
        </message>
        <message>
            <source>Search among the values</source>
            <translation>Sök bland värdena</translation>
        </message>
    </context>
    <context>
        <name>samverkan::DateEditor</name>
        <message>
            <source>Calendar for %1</source>
            <translation>Kalender för %1</translation>
        </message>
        <message>
            <source>Choose in a calendar (Alt+Down)</source>
            <translation>Välj i en kalender (Alt+nedpil)</translation>
        </message>
    </context>
    <context>
        <name>samverkan::DialogAsker</name>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
    </context>
    <context>
        <name>samverkan::DocumentPane</name>
        <message>
            <source>Smaller</source>
            <translation>Mindre</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Större</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Hel sida</translation>
        </message>
        <message>
            <source>Full width</source>
            <translation>Full bredd</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Sida %1 av %2</translation>
        </message>
    </context>
    <context>
        <name>samverkan::DocumentView</name>
        <message>
            <source>Preview</source>
            <translation>Förhandsvisning</translation>
        </message>
        <message>
            <source>Preview: %1</source>
            <translation>Förhandsvisning: %1</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Sida %1 av %2</translation>
        </message>
    </context>
    <context>
        <name>samverkan::DoubtCard</name>
        <message>
            <source>The doubtful row before</source>
            <translation>Föregående tveksamma rad</translation>
        </message>
        <message>
            <source>The next doubtful row</source>
            <translation>Nästa tveksamma rad</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>which of the rows in doubt this is: "1 of 4"</extracomment>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Lägg till den</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Ingen av dem</translation>
        </message>
        <message>
            <source>None of them</source>
            <translation>Ingen av dem</translation>
        </message>
        <message>
            <source>Is added as a new one</source>
            <translation>Läggs till som ny</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Avgör senare</translation>
        </message>
        <message>
            <source>The row is skipped</source>
            <translation>Raden hoppas över</translation>
        </message>
    </context>
    <context>
        <name>samverkan::ExportChoice</name>
        <message>
            <source>%1 %2</source>
            <extracomment>%1 is a number, %2 what is counted: "900 participants"</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 of %2 %3</source>
            <extracomment>%3 is what is counted: "118 of 900 participants"</extracomment>
            <translation>%1 av %2 %3</translation>
        </message>
        <message>
            <source>Search: %1</source>
            <translation>Sökning: %1</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportera</translation>
        </message>
        <message>
            <source>All rows of the list, in the order shown</source>
            <translation>Listans alla rader, i den ordning som visas</translation>
        </message>
        <message numerus="yes">
            <source>The %n columns shown</source>
            <translation>
                <numerusform>Den %n kolumn som visas</numerusform>
                <numerusform>De %n kolumner som visas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n columns, with identity numbers</source>
            <translation>
                <numerusform>Alla %n kolumner, med personnummer</numerusform>
                <numerusform>Alla %n kolumner, med personnummer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n columns</source>
            <translation>
                <numerusform>Alla %n kolumner</numerusform>
                <numerusform>Alla %n kolumner</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Välj var …</translation>
        </message>
    </context>
    <context>
        <name>samverkan::FieldChanging</name>
        <message>
            <source>Go to another column with the arrow keys, and fill down there.</source>
            <translation>Gå till en annan kolumn med piltangenterna och fyll nedåt där.</translation>
        </message>
        <message>
            <source>All the rows have the value already. Nothing was changed.</source>
            <translation>Alla raderna har redan värdet. Ingenting ändrades.</translation>
        </message>
        <message>
            <source>Looking at the rows…</source>
            <translation>Tittar på raderna …</translation>
        </message>
        <message>
            <source>Changing the rows. Nothing is changed if you cancel.</source>
            <translation>Ändrar raderna. Ingenting ändras om du avbryter.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ingenting ändrades.</translation>
        </message>
        <message>
            <source>Left out: %1. %2</source>
            <extracomment>%1 is a number, %2 the reason of the first: a sentence</extracomment>
            <translation>Överhoppade: %1. %2</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Visa dem</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Överhoppade</translation>
        </message>
    </context>
    <context>
        <name>samverkan::FieldList</name>
        <message>
            <source>Search among the fields</source>
            <translation>Sök bland fälten</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Fält</translation>
        </message>
        <message>
            <source>Worked out</source>
            <translation>Uträknat</translation>
        </message>
        <message>
            <source>No field is called that</source>
            <translation>Inget fält heter så</translation>
        </message>
    </context>
    <context>
        <name>samverkan::FigureChooser</name>
        <message>
            <source>Vie&amp;w</source>
            <translation>V&amp;y</translation>
        </message>
        <message>
            <source>&amp;Count</source>
            <translation>Rä&amp;kna</translation>
        </message>
        <message>
            <source>&amp;by</source>
            <translation>&amp;efter</translation>
        </message>
        <message>
            <source>an&amp;d</source>
            <translation>&amp;och</translation>
        </message>
        <message>
            <source>durin&amp;g</source>
            <translation>&amp;under</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vy</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>Vad som räknas</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rader</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolumner</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>the beginning</source>
            <translation>början</translation>
        </message>
        <message>
            <source>the end</source>
            <translation>slutet</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Första dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Sista dag</translation>
        </message>
        <message>
            <source>Rename or remove the view</source>
            <translation>Byt namn på vyn eller ta bort den</translation>
        </message>
    </context>
    <context>
        <name>samverkan::FigureFilters</name>
        <message>
            <source>Saved search</source>
            <translation>Sparad sökning</translation>
        </message>
        <message>
            <source>Fi&amp;lter</source>
            <translation>Fi&amp;lter</translation>
        </message>
        <message>
            <source>Add a filter</source>
            <translation>Lägg till ett filter</translation>
        </message>
        <message>
            <source>Clea&amp;r filters</source>
            <translation>Re&amp;nsa filter</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Rensa filter</translation>
        </message>
    </context>
    <context>
        <name>samverkan::FileCommands</name>
        <message>
            <source>Read-only</source>
            <translation>Skrivskyddat</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <extracomment>%1 is a time, or a day</extracomment>
            <translation>Sparat %1</translation>
        </message>
        <message>
            <source>This file can only be read.</source>
            <translation>Den här filen kan bara läsas.</translation>
        </message>
        <message>
            <source>All changes are stored.</source>
            <translation>Alla ändringar är sparade.</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Spara en kopia</translation>
        </message>
        <message>
            <source>%1 (copy %2)</source>
            <extracomment>%1 is the name of a file, %2 a day</extracomment>
            <translation>%1 (kopia %2)</translation>
        </message>
        <message>
            <source>Samverkan project (*.samverkan)</source>
            <translation>Samverkan-projekt (*.samverkan)</translation>
        </message>
        <message>
            <source>A whole copy was saved and read again: %1</source>
            <translation>En hel kopia har sparats och lästs igen: %1</translation>
        </message>
    </context>
    <context>
        <name>samverkan::FilterEditor</name>
        <message>
            <source>Take the filter away</source>
            <translation>Ta bort filtret</translation>
        </message>
        <message>
            <source>Contains</source>
            <translation>Innehåller</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>From and to</source>
            <translation>Från och till</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Finns</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Ej angivet</translation>
        </message>
        <message>
            <source>What is asked for</source>
            <translation>Vad som söks</translation>
        </message>
        <message>
            <source>Words in the text</source>
            <translation>Ord i texten</translation>
        </message>
        <message>
            <source>%1 shown</source>
            <translation>%1 visas</translation>
        </message>
    </context>
    <context>
        <name>samverkan::FilterRow</name>
        <message>
            <source>Search in all fields</source>
            <translation>Sök i alla fält</translation>
        </message>
        <message>
            <source>Fi&amp;lter</source>
            <translation>Fi&amp;lter</translation>
        </message>
        <message>
            <source>Add a filter</source>
            <translation>Lägg till ett filter</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Rensa filter</translation>
        </message>
        <message>
            <source>Columns and groups</source>
            <translation>Kolumner och grupper</translation>
        </message>
        <message>
            <source>Keep this search…</source>
            <translation>Spara sökningen …</translation>
        </message>
        <message>
            <source>Grouped by</source>
            <translation>Grupperat efter</translation>
        </message>
        <message>
            <source>Do not group</source>
            <translation>Gruppera inte</translation>
        </message>
        <message>
            <source>Group by something else</source>
            <translation>Gruppera efter något annat</translation>
        </message>
        <message>
            <source>&amp;Name of the search</source>
            <translation>&amp;Sökningens namn</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>The search of that name is replaced.</source>
            <translation>Sökningen med det namnet ersätts.</translation>
        </message>
    </context>
    <context>
        <name>samverkan::FormController</name>
        <message>
            <source>Half written, and here again: %1</source>
            <translation>Halvskrivet, och här igen: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n half-written record(s) are here again: %1</source>
            <translation>
                <numerusform>%n halvskriven post är här igen: %1</numerusform>
                <numerusform>%n halvskrivna poster är här igen: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Visa</translation>
        </message>
    </context>
    <context>
        <name>samverkan::HelpController</name>
        <message>
            <source>Everywhere</source>
            <translation>Överallt</translation>
        </message>
        <message>
            <source>To a page</source>
            <translation>Till en sida</translation>
        </message>
        <message>
            <source>Ctrl+1 … 9</source>
            <translation>Ctrl+1 … 9</translation>
        </message>
        <message>
            <source>Navigation, list, form, and round again</source>
            <translation>Navigering, lista, formulär och runt igen</translation>
        </message>
        <message>
            <source>From the list into the form</source>
            <translation>Från listan till formuläret</translation>
        </message>
        <message>
            <source>From the form back to the list</source>
            <translation>Från formuläret tillbaka till listan</translation>
        </message>
        <message>
            <source>The record before or after, without leaving the form</source>
            <translation>Posten före eller efter, utan att lämna formuläret</translation>
        </message>
        <message>
            <source>Alt+Up, Alt+Down</source>
            <translation>Alt+Uppil, Alt+Nedpil</translation>
        </message>
        <message>
            <source>Remove what is chosen</source>
            <translation>Ta bort det valda</translation>
        </message>
        <message>
            <source>How this page is used</source>
            <translation>Så används sidan</translation>
        </message>
        <message>
            <source>The same where Alt+Down opens a choice or a calendar</source>
            <translation>Detsamma där Alt+nedpil öppnar ett val eller en kalender</translation>
        </message>
        <message>
            <source>Ctrl+Page Up, Ctrl+Page Down</source>
            <translation>Ctrl+Page Up, Ctrl+Page Down</translation>
        </message>
        <message>
            <source>Collapse or expand a group, on its heading</source>
            <translation>Fäll ihop eller fäll ut en grupp, på dess rubrik</translation>
        </message>
        <message>
            <source>Enter, Left, Right</source>
            <translation>Enter, Vänster, Höger</translation>
        </message>
        <message>
            <source>To the heading of the group before or after</source>
            <translation>Till rubriken för gruppen före eller efter</translation>
        </message>
        <message>
            <source>Alt+Page Up, Alt+Page Down</source>
            <translation>Alt+Page Up, Alt+Page Down</translation>
        </message>
    </context>
    <context>
        <name>samverkan::HelpWindow</name>
        <message>
            <source>Begin</source>
            <translation>Börja</translation>
        </message>
        <message>
            <source>The pages</source>
            <translation>Sidorna</translation>
        </message>
        <message>
            <source>Working with the lists</source>
            <translation>Arbeta med listorna</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Bra att veta</translation>
        </message>
        <message>
            <source>Nothing in the help has these words.</source>
            <translation>Inget i hjälpen har de orden.</translation>
        </message>
        <message numerus="yes">
            <source>%n subjects</source>
            <translation>
                <numerusform>%n ämne</numerusform>
                <numerusform>%n ämnen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 – Help</source>
            <translation>%1 – hjälp</translation>
        </message>
        <message numerus="yes">
            <source>%n places here</source>
            <translation>
                <numerusform>%n ställe här</numerusform>
                <numerusform>%n ställen här</numerusform>
            </translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Sök i hjälpen</translation>
        </message>
        <message>
            <source>Subjects</source>
            <translation>Ämnen</translation>
        </message>
        <message>
            <source>Subjects that were found</source>
            <translation>Ämnen som hittades</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tillbaka</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Framåt</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Nästa ställe</translation>
        </message>
        <message>
            <source>&amp;Keyboard</source>
            <translation>&amp;Tangentbord</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hjälp</translation>
        </message>
    </context>
    <context>
        <name>samverkan::HistoryController</name>
        <message numerus="yes">
            <source>Undo %n steps?</source>
            <translation>
                <numerusform>Ångra %n steg?</numerusform>
                <numerusform>Ångra %n steg?</numerusform>
            </translation>
        </message>
        <message>
            <source>Down to “%1”.</source>
            <extracomment>%1 is the name of the earliest of the steps</extracomment>
            <translation>Till och med ”%1”.</translation>
        </message>
        <message numerus="yes">
            <source>%n changes of records are taken back. Doing again brings them back, until something new is done.</source>
            <translation>
                <numerusform>%n ändring tas tillbaka. Gör om hämtar tillbaka den, tills något nytt har gjorts.</numerusform>
                <numerusform>%n ändringar tas tillbaka. Gör om hämtar tillbaka dem, tills något nytt har gjorts.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo the steps</source>
            <translation>Ångra stegen</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Behåll dem</translation>
        </message>
        <message>
            <source>Fetching the records back… Nothing is changed if you cancel.</source>
            <translation>Hämtar tillbaka posterna … Inget ändras om du avbryter.</translation>
        </message>
    </context>
    <context>
        <name>samverkan::HistoryPage</name>
        <message>
            <source>History</source>
            <translation>Historik</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Vad som visas</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Steg</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papperskorg</translation>
        </message>
        <message>
            <source>Undo back to here</source>
            <translation>Ångra hit</translation>
        </message>
        <message>
            <source>Takes back this step and all after it, one by one</source>
            <translation>Ångrar det här steget och alla efter det, ett i taget</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Återställ</translation>
        </message>
    </context>
    <context>
        <name>samverkan::ImportColumnsModel</name>
        <message>
            <source>Left out</source>
            <translation>Utelämnas</translation>
        </message>
        <message>
            <source>(column %1)</source>
            <translation>(kolumn %1)</translation>
        </message>
        <message>
            <source>Column of the list</source>
            <translation>Kolumn i listan</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Exempel</translation>
        </message>
        <message>
            <source>Is read in as</source>
            <translation>Läses in som</translation>
        </message>
    </context>
    <context>
        <name>samverkan::ImportColumnsStep</name>
        <message numerus="yes">
            <source>All %n columns are read in.</source>
            <translation>
                <numerusform>Den enda kolumnen läses in.</numerusform>
                <numerusform>Alla %n kolumner läses in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n columns are read in. Choose a field for the others, or leave them out.</source>
            <translation>
                <numerusform>%1 av %n kolumn läses in. Välj ett fält för de andra, eller utelämna dem.</numerusform>
                <numerusform>%1 av %n kolumner läses in. Välj ett fält för de andra, eller utelämna dem.</numerusform>
            </translation>
        </message>
        <message>
            <source>No column gives: %1. New rows without it are left out.</source>
            <extracomment>%1 are names of fields</extracomment>
            <translation>Ingen kolumn ger: %1. Nya rader utan det hoppas över.</translation>
        </message>
        <message>
            <source>Columns of the list</source>
            <translation>Listans kolumner</translation>
        </message>
    </context>
    <context>
        <name>samverkan::ImportController</name>
        <message>
            <source>The project is open for reading only, so no list can be read in.</source>
            <translation>Projektet är öppnat skrivskyddat, så ingen lista kan läsas in.</translation>
        </message>
        <message>
            <source>Choose a list</source>
            <translation>Välj en lista</translation>
        </message>
        <message>
            <source>Lists (*.xlsx *.ods *.csv *.txt *.tsv)</source>
            <translation>Listor (*.xlsx *.ods *.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alla filer (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n ny</numerusform>
                <numerusform>%n nya</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n ändrad</numerusform>
                <numerusform>%n ändrade</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 were read in.</source>
            <translation>%1 lästes in.</translation>
        </message>
        <message>
            <source>%1 and %2 were read in.</source>
            <extracomment>"96 new" and "31 changed"</extracomment>
            <translation>%1 och %2 lästes in.</translation>
        </message>
        <message numerus="yes">
            <source>%n rows were skipped.</source>
            <translation>
                <numerusform>%n rad hoppades över.</numerusform>
                <numerusform>%n rader hoppades över.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the faulty rows</source>
            <translation>Spara de felaktiga raderna</translation>
        </message>
        <message>
            <source>to correct</source>
            <extracomment>end of a file's name: "participants to correct"</extracomment>
            <translation>att rätta</translation>
        </message>
        <message>
            <source>Spreadsheet (*.xlsx)</source>
            <translation>Kalkylblad (*.xlsx)</translation>
        </message>
        <message>
            <source>OpenDocument spreadsheet (*.ods)</source>
            <translation>OpenDocument-kalkylblad (*.ods)</translation>
        </message>
        <message>
            <source>Text with separators (*.csv)</source>
            <translation>Text med skiljetecken (*.csv)</translation>
        </message>
        <message>
            <source>%1 was written.</source>
            <translation>%1 skrevs.</translation>
        </message>
    </context>
    <context>
        <name>samverkan::ImportFileStep</name>
        <message>
            <source>%1 (hidden)</source>
            <translation>%1 (dolt)</translation>
        </message>
        <message>
            <source>Guessed. Choose another if letters look wrong below.</source>
            <translation>Gissat. Välj en annan om bokstäver ser fel ut nedan.</translation>
        </message>
        <message>
            <source>Semicolon ;</source>
            <translation>Semikolon ;</translation>
        </message>
        <message>
            <source>Comma ,</source>
            <translation>Komma ,</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabb</translation>
        </message>
        <message>
            <source>Vertical bar |</source>
            <translation>Lodstreck |</translation>
        </message>
        <message>
            <source>One column only</source>
            <translation>Bara en kolumn</translation>
        </message>
        <message>
            <source>The list is empty.</source>
            <translation>Listan är tom.</translation>
        </message>
        <message>
            <source>Say what the rows are about.</source>
            <translation>Ange vad raderna handlar om.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Välj en fil …</translation>
        </message>
        <message>
            <source>Which list?</source>
            <translation>Vilken lista?</translation>
        </message>
        <message>
            <source>A spreadsheet (XLSX, ODS) or a text file (CSV). Choose it, or drop it on the window. Nothing is written before you have seen what will happen.</source>
            <translation>Ett kalkylblad (XLSX, ODS) eller en textfil (CSV). Välj den, eller släpp den på fönstret. Inget skrivs förrän du har sett vad som kommer att hända.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>Other…</source>
            <translation>Annan …</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation>Välj en annan fil</translation>
        </message>
        <message>
            <source>It holds</source>
            <translation>Innehåller</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Blad</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Teckenkodning</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Skiljetecken</translation>
        </message>
        <message>
            <source>The first rows</source>
            <translation>De första raderna</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Välj</translation>
        </message>
    </context>
    <context>
        <name>samverkan::ImportPage</name>
        <message>
            <source>Looking at every row…</source>
            <translation>Går igenom raderna …</translation>
        </message>
        <message>
            <source>Reading in. Nothing is changed if you cancel.</source>
            <translation>Läser in. Inget ändras om du avbryter.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolumner</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Granska</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klart</translation>
        </message>
        <message>
            <source>Read in %1</source>
            <extracomment>%1 is a kind of record in the plural: "participants"</extracomment>
            <translation>Läs in %1</translation>
        </message>
        <message>
            <source>Read in a list</source>
            <translation>Läs in en lista</translation>
        </message>
        <message>
            <source>sheet %1</source>
            <translation>bladet %1</translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <translation>
                <numerusform>%n rad</numerusform>
                <numerusform>%n rader</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is written before you have seen what will happen.</source>
            <translation>Inget skrivs förrän du har sett vad som kommer att hända.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tillbaka</translation>
        </message>
        <message>
            <source>Save the faulty rows…</source>
            <translation>Spara de felaktiga …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Stäng</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nästa</translation>
        </message>
        <message numerus="yes">
            <source>Read in %n rows</source>
            <translation>
                <numerusform>Läs in %n rad</numerusform>
                <numerusform>Läs in %n rader</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 are skipped.</source>
            <extracomment>%1 and %2 are "3 doubtful" and "3 faulty rows"</extracomment>
            <translation>%1 och %2 hoppas över.</translation>
        </message>
        <message numerus="yes">
            <source>%n doubtful</source>
            <translation>
                <numerusform>%n tveksam</numerusform>
                <numerusform>%n tveksamma</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n faulty rows</source>
            <translation>
                <numerusform>%n felaktig rad</numerusform>
                <numerusform>%n felaktiga rader</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n doubtful rows are skipped.</source>
            <translation>
                <numerusform>%n tveksam rad hoppas över.</numerusform>
                <numerusform>%n tveksamma rader hoppas över.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n faulty rows are skipped.</source>
            <translation>
                <numerusform>%n felaktig rad hoppas över.</numerusform>
                <numerusform>%n felaktiga rader hoppas över.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has changed yet.</source>
            <translation>Inget är ändrat än.</translation>
        </message>
        <message>
            <source>Everything is here already. Nothing will change.</source>
            <translation>Allt finns redan. Inget ändras.</translation>
        </message>
        <message>
            <source>There is nothing to read in.</source>
            <translation>Det finns inget att läsa in.</translation>
        </message>
    </context>
    <context>
        <name>samverkan::ImportReviewStep</name>
        <message>
            <source>New</source>
            <translation>Nya</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Ändras</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Oförändrade</translation>
        </message>
        <message>
            <source>Doubtful</source>
            <translation>Tveksamma</translation>
        </message>
        <message>
            <source>Faulty</source>
            <translation>Felaktiga</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alla</translation>
        </message>
        <message>
            <source>Row %1: %2</source>
            <extracomment>%2 is a whole sentence that says what is in doubt</extracomment>
            <translation>Rad %1: %2</translation>
        </message>
        <message>
            <source>this row</source>
            <translation>den här raden</translation>
        </message>
        <message>
            <source>Row %1: is %2 in the list the same person as this one?</source>
            <translation>Rad %1: är %2 i listan samma person som den här?</translation>
        </message>
        <message>
            <source>Row %1: is %2 in the list the same as this one?</source>
            <translation>Rad %1: är %2 i listan samma som den här?</translation>
        </message>
        <message>
            <source>Row %1: is %2 in the list the same person as one of these?</source>
            <translation>Rad %1: är %2 i listan samma person som någon av dessa?</translation>
        </message>
        <message>
            <source>Row %1: is %2 in the list the same as one of these?</source>
            <translation>Rad %1: är %2 i listan samma som någon av dessa?</translation>
        </message>
        <message>
            <source>Search rows</source>
            <translation>Sök i raderna</translation>
        </message>
        <message>
            <source>Rows shown</source>
            <translation>Rader som visas</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>Listans rader</translation>
        </message>
    </context>
    <context>
        <name>samverkan::JumpController</name>
        <message>
            <source>Pages</source>
            <translation>Sidor</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Kommandon</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ingenting hittades</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n in the list</source>
            <translation>
                <numerusform>Visa %n i listan</numerusform>
                <numerusform>Visa alla %n i listan</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>samverkan::JumpPalette</name>
        <message>
            <source>Go to a person, an organisation, a page, a command…</source>
            <translation>Gå till en person, en organisation, en sida, ett kommando …</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Gå till</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Hittade</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>väljer</translation>
        </message>
        <message>
            <source>go there</source>
            <translation>öppnar</translation>
        </message>
        <message>
            <source>close</source>
            <translation>stänger</translation>
        </message>
    </context>
    <context>
        <name>samverkan::KeyList</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Kortkommandon</translation>
        </message>
    </context>
    <context>
        <name>samverkan::LineEditor</name>
        <message>
            <source>Show</source>
            <translation>Visa</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>Visa %1</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Dölj</translation>
        </message>
        <message>
            <source>Hide %1</source>
            <translation>Dölj %1</translation>
        </message>
    </context>
    <context>
        <name>samverkan::ListExporting</name>
        <message>
            <source>Export</source>
            <translation>Exportera</translation>
        </message>
        <message>
            <source>Spreadsheet (*.xlsx)</source>
            <translation>Kalkylblad (*.xlsx)</translation>
        </message>
        <message>
            <source>OpenDocument spreadsheet (*.ods)</source>
            <translation>OpenDocument-kalkylblad (*.ods)</translation>
        </message>
        <message>
            <source>Text with separators (*.csv)</source>
            <translation>Text med avgränsare (*.csv)</translation>
        </message>
        <message>
            <source>%1, descending</source>
            <translation>%1, fallande</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rader</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Inget</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordning</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>Exporterad</translation>
        </message>
        <message>
            <source>%1 was written.</source>
            <translation>%1 skrevs.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Nothing was exported.</source>
            <translation>Ingenting exporterades.</translation>
        </message>
        <message>
            <source>Writing the list…</source>
            <translation>Skriver listan …</translation>
        </message>
    </context>
    <context>
        <name>samverkan::ListPrinting</name>
        <message numerus="yes">
            <source>%n rows would fill hundreds of pages. Search or filter first, or export the list to a spreadsheet.</source>
            <translation>
                <numerusform>%n rad skulle fylla hundratals sidor. Sök eller filtrera först, eller exportera listan till ett kalkylblad.</numerusform>
                <numerusform>%n rader skulle fylla hundratals sidor. Sök eller filtrera först, eller exportera listan till ett kalkylblad.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Spara listan</translation>
        </message>
        <message>
            <source>%1 was written.</source>
            <translation>%1 har sparats.</translation>
        </message>
    </context>
    <context>
        <name>samverkan::Mailing</name>
        <message>
            <source>Gathering e-mail addresses…</source>
            <translation>Samlar e-postadresser …</translation>
        </message>
        <message>
            <source>There is no e-mail address to be had here.</source>
            <translation>Här finns ingen e-postadress att hämta.</translation>
        </message>
        <message numerus="yes">
            <source>A letter to %n addresses was opened in the mail program.</source>
            <translation>
                <numerusform>Ett brev till %n adress öppnades i e-postprogrammet.</numerusform>
                <numerusform>Ett brev till %n adresser öppnades i e-postprogrammet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mail addresses copied.</source>
            <translation>
                <numerusform>%n e-postadress kopierades.</numerusform>
                <numerusform>%n e-postadresser kopierades.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n addresses are more than can be handed to the mail program. They were copied: paste them as blind copies.</source>
            <translation>
                <numerusform>%n adress är mer än vad som kan lämnas till e-postprogrammet. Den kopierades: klistra in den som hemlig kopia.</numerusform>
                <numerusform>%n adresser är fler än vad som kan lämnas till e-postprogrammet. De kopierades: klistra in dem som hemlig kopia.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No mail program answered. %n addresses were copied: paste them as blind copies.</source>
            <translation>
                <numerusform>Inget e-postprogram svarade. %n adress kopierades: klistra in den som hemlig kopia.</numerusform>
                <numerusform>Inget e-postprogram svarade. %n adresser kopierades: klistra in dem som hemlig kopia.</numerusform>
            </translation>
        </message>
        <message>
            <source>Without an address: %1.</source>
            <translation>Saknar adress: %1.</translation>
        </message>
        <message>
            <source>Left out for their protected identity: %1.</source>
            <translation>Inte med på grund av skyddad identitet: %1.</translation>
        </message>
        <message>
            <source>Show those without</source>
            <translation>Visa dem som saknar</translation>
        </message>
        <message>
            <source>Without e-mail</source>
            <translation>Utan e-post</translation>
        </message>
    </context>
    <context>
        <name>samverkan::MainWindow</name>
        <message>
            <source>Go to…</source>
            <translation>Gå till …</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sidor</translation>
        </message>
        <message>
            <source>%1 – Samverkan</source>
            <extracomment>%1 is a project's name</extracomment>
            <translation>%1 – Samverkan</translation>
        </message>
    </context>
    <context>
        <name>samverkan::ManyCommands</name>
        <message numerus="yes">
            <source>%n rows were copied.</source>
            <translation>
                <numerusform>%n rad kopierades.</numerusform>
                <numerusform>%n rader kopierades.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copying the rows…</source>
            <translation>Kopierar raderna …</translation>
        </message>
    </context>
    <context>
        <name>samverkan::MonthModel</name>
        <message>
            <source>Week %1</source>
            <extracomment>%1 is the number of a week of the year</extracomment>
            <translation>Vecka %1</translation>
        </message>
    </context>
    <context>
        <name>samverkan::Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Sidor</translation>
        </message>
    </context>
    <context>
        <name>samverkan::NewProjectController</name>
        <message>
            <source>Where shall the project be?</source>
            <translation>Var ska projektet ligga?</translation>
        </message>
        <message>
            <source>Samverkan project (*.samverkan)</source>
            <translation>Samverkan-projekt (*.samverkan)</translation>
        </message>
        <message>
            <source>Which list?</source>
            <translation>Vilken lista?</translation>
        </message>
        <message>
            <source>Lists (*.xlsx *.ods *.csv *.txt *.tsv)</source>
            <translation>Listor (*.xlsx *.ods *.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alla filer (*)</translation>
        </message>
    </context>
    <context>
        <name>samverkan::NewProjectForm</name>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>The project needs a name.</source>
            <translation>Projektet behöver ett namn.</translation>
        </message>
        <message>
            <source>Write a day that exists, such as 2012-03-01.</source>
            <translation>Skriv en dag som finns, till exempel 2012-03-01.</translation>
        </message>
        <message>
            <source>The end is before the beginning.</source>
            <translation>Slutet är före början.</translation>
        </message>
        <message>
            <source>There is no such folder. Choose another place.</source>
            <translation>Mappen finns inte. Välj en annan plats.</translation>
        </message>
        <message>
            <source>There is a file of this name already. Choose another.</source>
            <translation>Det finns redan en fil med det namnet. Välj ett annat.</translation>
        </message>
        <message>
            <source>This folder seems to be synchronised. Two computers must never write to one project.</source>
            <translation>Mappen verkar synkas. Två datorer får aldrig skriva i samma projekt.</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Namn</translation>
        </message>
        <message>
            <source>Project o&amp;wner</source>
            <translation>Projekt&amp;ägare</translation>
        </message>
        <message>
            <source>&amp;Implementation from</source>
            <translation>&amp;Genomförande från</translation>
        </message>
        <message>
            <source>En&amp;d</source>
            <translation>Sl&amp;ut</translation>
        </message>
        <message>
            <source>Fi&amp;le</source>
            <translation>&amp;Fil</translation>
        </message>
        <message>
            <source>&amp;Choose…</source>
            <translation>Väl&amp;j …</translation>
        </message>
        <message>
            <source>Choose another place for the file</source>
            <translation>Välj en annan plats för filen</translation>
        </message>
        <message>
            <source>year-month-day</source>
            <translation>år-månad-dag</translation>
        </message>
    </context>
    <context>
        <name>samverkan::NewProjectPage</name>
        <message>
            <source>&amp;Choose a list…</source>
            <translation>Välj en l&amp;ista …</translation>
        </message>
        <message>
            <source>&amp;Choose another list…</source>
            <translation>Välj en annan l&amp;ista …</translation>
        </message>
        <message>
            <source>&amp;Make the project</source>
            <translation>S&amp;kapa projektet</translation>
        </message>
        <message>
            <source>&amp;Make the project and read the list</source>
            <translation>S&amp;kapa projektet och läs in listan</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Nytt projekt</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Name and dates</source>
            <translation>Namn och datum</translation>
        </message>
        <message>
            <source>First list</source>
            <translation>Första listan</translation>
        </message>
        <message>
            <source>In which language shall the window speak, and code lists and working groups be named from the beginning? The window's language can be changed at any time.</source>
            <translation>Vilket språk ska fönstret tala, och kodlistor och arbetsgrupper ha från början? Fönstrets språk kan bytas när som helst.</translation>
        </message>
        <message>
            <source>Have you a list already, of participants or organisations? Choose it, or drop it here: it is shown line by line before anything of it is written. Lists can also be read later.</source>
            <translation>Har du redan en lista över deltagare eller organisationer? Välj den, eller släpp den här: den visas rad för rad innan något av den skrivs. Listor kan också läsas in senare.</translation>
        </message>
        <message>
            <source>Wit&amp;hout a list</source>
            <translation>Utan lista</translation>
        </message>
        <message>
            <source>Nothing is made before the last step.</source>
            <translation>Inget skapas före det sista steget.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Tillbaka</translation>
        </message>
        <message>
            <source>Ne&amp;xt</source>
            <translation>Nä&amp;sta</translation>
        </message>
    </context>
    <context>
        <name>samverkan::NoticeBar</name>
        <message>
            <source>Close this message</source>
            <translation>Stäng meddelandet</translation>
        </message>
    </context>
    <context>
        <name>samverkan::Notices</name>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Gör om</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>samverkan::OverviewController</name>
        <message>
            <source>New activity</source>
            <translation>Ny aktivitet</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Räknar …</translation>
        </message>
        <message>
            <source>How to begin</source>
            <translation>Kom i gång</translation>
        </message>
        <message>
            <source>Check the project's name and dates</source>
            <translation>Se över projektets namn och datum</translation>
        </message>
        <message>
            <source>They stand on every report</source>
            <translation>De står på varje rapport</translation>
        </message>
        <message>
            <source>Read a list that you have</source>
            <translation>Läs in en lista som du har</translation>
        </message>
        <message>
            <source>Participants from Excel, LibreOffice or text: nothing is written before you have seen it</source>
            <translation>Deltagare från Excel, LibreOffice eller text: inget skrivs in förrän du har sett det</translation>
        </message>
        <message>
            <source>Add the first participant</source>
            <translation>Lägg till den första deltagaren</translation>
        </message>
        <message>
            <source>What you write is stored as you go</source>
            <translation>Det du skriver sparas efter hand</translation>
        </message>
        <message>
            <source>Plan the first activity</source>
            <translation>Planera den första aktiviteten</translation>
        </message>
        <message>
            <source>It will then be seen here when it is near</source>
            <translation>Den syns sedan här när den närmar sig</translation>
        </message>
        <message>
            <source>Look at a sample project</source>
            <translation>Titta på ett exempelprojekt</translation>
        </message>
        <message>
            <source>900 invented people; nothing in it can be broken</source>
            <translation>900 påhittade personer; inget i det kan gå sönder</translation>
        </message>
        <message>
            <source>To be done</source>
            <translation>Behöver göras</translation>
        </message>
        <message>
            <source>The next %1 days</source>
            <translation>Kommande %1 dagar</translation>
        </message>
        <message>
            <source>Done last</source>
            <translation>Senast gjort</translation>
        </message>
        <message>
            <source>Nothing is left lying</source>
            <translation>Inget ligger kvar</translation>
        </message>
        <message>
            <source>No list lacks attendance, and nobody lacks what reports need</source>
            <translation>Ingen lista saknar närvaro och ingen saknar uppgifter till rapporterna</translation>
        </message>
        <message>
            <source>Women</source>
            <translation>Kvinnor</translation>
        </message>
        <message>
            <source>Share of women by month: %1 in %2, %3 in %4.</source>
            <translation>Andel kvinnor per månad: %1 i %2, %3 i %4.</translation>
        </message>
        <message>
            <source>Leaders of working groups</source>
            <translation>Ledare av arbetsgrupper</translation>
        </message>
    </context>
    <context>
        <name>samverkan::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Översikt</translation>
        </message>
        <message>
            <source>What is to be done, what is coming, what was done last</source>
            <translation>Vad som behöver göras, vad som kommer och vad som gjordes senast</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultat</translation>
        </message>
        <message>
            <source>outcome (target)</source>
            <translation>utfall (mål)</translation>
        </message>
        <message>
            <source>Gender balance</source>
            <translation>Könsfördelning</translation>
        </message>
        <message>
            <source>Share of women, month by month</source>
            <translation>Andel kvinnor, månad för månad</translation>
        </message>
        <message>
            <source>Leaders of working groups</source>
            <translation>Ledare av arbetsgrupper</translation>
        </message>
        <message>
            <source>More targets</source>
            <translation>Fler mål</translation>
        </message>
        <message>
            <source>Show women</source>
            <translation>Visa kvinnor</translation>
        </message>
        <message>
            <source>Show men</source>
            <translation>Visa män</translation>
        </message>
        <message>
            <source>Other or unknown</source>
            <translation>Annat eller okänt</translation>
        </message>
        <message>
            <source>Show leaders</source>
            <translation>Visa ledarna</translation>
        </message>
    </context>
    <context>
        <name>samverkan::Pasting</name>
        <message>
            <source>The clipboard holds no cells. Copy them in a spreadsheet or a list, then paste here.</source>
            <translation>Urklipp innehåller inga celler. Kopiera dem i ett kalkylblad eller en lista och klistra sedan in här.</translation>
        </message>
        <message>
            <source>Pasted rows</source>
            <extracomment>the name of a file that holds rows pasted from a spreadsheet</extracomment>
            <translation>Inklistrade rader</translation>
        </message>
        <message>
            <source>The pasted rows could not be put into a file to be read in.</source>
            <translation>De inklistrade raderna kunde inte läggas i en fil för att läsas in.</translation>
        </message>
    </context>
    <context>
        <name>samverkan::PickEditor</name>
        <message>
            <source>Open %1</source>
            <extracomment>%1 is a record's name</extracomment>
            <translation>Öppna %1</translation>
        </message>
    </context>
    <context>
        <name>samverkan::PrintPage</name>
        <message>
            <source>Print: %1</source>
            <translation>Skriv ut: %1</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Tillbaka till listan</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Spara som …</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>Skriv &amp;ut …</translation>
        </message>
    </context>
    <context>
        <name>samverkan::ProjectController</name>
        <message>
            <source>About</source>
            <translation>Om projektet</translation>
        </message>
        <message>
            <source>Publicity</source>
            <translation>Informationstext</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>Code lists</source>
            <translation>Kodlistor</translation>
        </message>
        <message>
            <source>Data and keeping</source>
            <translation>Uppgifter och gallring</translation>
        </message>
        <message>
            <source>What has to be said about the Union's money. It stands on every report and sign-in sheet.</source>
            <translation>Det som måste sägas om EU:s pengar. Det står på varje rapport och närvarolista.</translation>
        </message>
        <message>
            <source>%1 asks for: %2</source>
            <translation>%1 kräver: %2</translation>
        </message>
        <message>
            <source>Use the Swedish words</source>
            <translation>Använd de svenska orden</translation>
        </message>
        <message>
            <source>Use the English words</source>
            <translation>Använd de engelska orden</translation>
        </message>
        <message>
            <source>The slogan has been seen in use but is in no rule we know of. Compare it with your decision before you print.</source>
            <translation>Devisen har setts i bruk men finns inte i någon regel vi känner till. Jämför med ert beslut innan ni trycker.</translation>
        </message>
        <message>
            <source>Choose the fund period under About, and the words of its rules are proposed here.</source>
            <translation>Välj programperiod under Om projektet, så föreslås reglernas ord här.</translation>
        </message>
        <message>
            <source>The words of the fund period were written in</source>
            <translation>Programperiodens ord skrevs in</translation>
        </message>
        <message>
            <source>How long papers and personal data are kept, and what people have been told.</source>
            <translation>Hur länge handlingar och personuppgifter sparas, och vad deltagarna har fått veta.</translation>
        </message>
        <message>
            <source>Participants not yet informed about how their data are handled: %1</source>
            <translation>Deltagare som ännu inte informerats om hur deras uppgifter hanteras: %1</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Visa dem</translation>
        </message>
        <message>
            <source>Everybody has been informed about how their data are handled.</source>
            <translation>Alla har informerats om hur deras uppgifter hanteras.</translation>
        </message>
        <message>
            <source>Counted: %1</source>
            <translation>Räknas: %1</translation>
        </message>
    </context>
    <context>
        <name>samverkan::ProjectFiles</name>
        <message>
            <source>Samverkan project (*.samverkan)</source>
            <translation>Samverkan-projekt (*.samverkan)</translation>
        </message>
        <message>
            <source>Open a project</source>
            <translation>Öppna ett projekt</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alla filer (*)</translation>
        </message>
        <message>
            <source>Where is %1 now?</source>
            <translation>Var finns %1 nu?</translation>
        </message>
        <message>
            <source>Open a backup for looking</source>
            <translation>Öppna en säkerhetskopia och titta</translation>
        </message>
    </context>
    <context>
        <name>samverkan::ProjectPage</name>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>What is set for the project</source>
            <translation>Vad som är inställt för projektet</translation>
        </message>
        <message>
            <source>More that is set</source>
            <translation>Mer som är inställt</translation>
        </message>
    </context>
    <context>
        <name>samverkan::ProjectPages</name>
        <message>
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapporter</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Verksamhet</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Uppföljning</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Översikt</translation>
        </message>
        <message>
            <source>History and trash</source>
            <translation>Historik, papperskorg</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
    </context>
    <context>
        <name>samverkan::RecordHistory</name>
        <message>
            <source>History</source>
            <translation>Historik</translation>
        </message>
        <message>
            <source>Take back “%1”</source>
            <extracomment>%1 is what a field held before</extracomment>
            <translation>Ta tillbaka ”%1”</translation>
        </message>
        <message>
            <source>Puts this value back into the field</source>
            <translation>Lägger tillbaka värdet i fältet</translation>
        </message>
        <message>
            <source>Changes of the record</source>
            <translation>Postens ändringar</translation>
        </message>
        <message>
            <source>No history yet</source>
            <translation>Ingen historik än</translation>
        </message>
        <message>
            <source>It begins when the record is stored.</source>
            <translation>Den börjar när posten sparas.</translation>
        </message>
    </context>
    <context>
        <name>samverkan::RecordCommands</name>
        <message>
            <source>Removing… Nothing is changed if you cancel.</source>
            <translation>Tar bort … Ingenting ändras om du avbryter.</translation>
        </message>
    </context>
    <context>
        <name>samverkan::RecordPage</name>
        <message>
            <source>Nothing matches the filters</source>
            <translation>Inget matchar filtren</translation>
        </message>
        <message>
            <source>Take away a filter, or search for fewer letters.</source>
            <translation>Ta bort ett filter eller sök på färre bokstäver.</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Rensa filter</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Sök överallt</translation>
        </message>
    </context>
    <context>
        <name>samverkan::RecordPanel</name>
        <message>
            <source>Back to the list</source>
            <translation>Tillbaka till listan</translation>
        </message>
        <message>
            <source>Previous record</source>
            <translation>Föregående post</translation>
        </message>
        <message>
            <source>Next record</source>
            <translation>Nästa post</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Go to the field</source>
            <translation>Gå till fältet</translation>
        </message>
        <message>
            <source>Parts of the record</source>
            <translation>Postens delar</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Uppgifter</translation>
        </message>
        <message>
            <source>The identity number says more:</source>
            <translation>Personnumret säger mer:</translation>
        </message>
        <message>
            <source>Maybe here already: %1. %2.</source>
            <extracomment>%1 is a record's name, %2 why it is thought to be the same</extracomment>
            <translation>Finns kanske redan: %1. %2.</translation>
        </message>
        <message>
            <source>No, this is another</source>
            <translation>Nej, det här är en annan</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öppna</translation>
        </message>
        <message>
            <source>Use that one</source>
            <translation>Använd den</translation>
        </message>
        <message>
            <source>More parts of the record</source>
            <translation>Fler delar av posten</translation>
        </message>
    </context>
    <context>
        <name>samverkan::RecordTable</name>
        <message>
            <source>This &amp;column</source>
            <translation>&amp;Kolumnen</translation>
        </message>
    </context>
    <context>
        <name>samverkan::RelatedCommands</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 för %2</translation>
        </message>
        <message>
            <source>Nothing that has a list of its own</source>
            <translation>Inget som har en egen lista</translation>
        </message>
    </context>
    <context>
        <name>samverkan::RelatedForm</name>
        <message>
            <source>Open its page</source>
            <translation>Öppna sidan</translation>
        </message>
        <message>
            <source>Take out of the list</source>
            <translation>Ta bort ur listan</translation>
        </message>
    </context>
    <context>
        <name>samverkan::RelatedList</name>
        <message>
            <source>No %1 yet</source>
            <extracomment>%1 is a kind of record in the plural, without a capital: "exchanges"</extracomment>
            <translation>Inga %1 än</translation>
        </message>
        <message>
            <source>Add %1: search, or write a new name</source>
            <extracomment>%1 is a kind of record, without a capital: "participant"</extracomment>
            <translation>Lägg till %1: sök, eller skriv ett nytt namn</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Lägg till %1</translation>
        </message>
    </context>
    <context>
        <name>samverkan::ReportsController</name>
        <message>
            <source>Save the report</source>
            <translation>Spara rapporten</translation>
        </message>
        <message>
            <source>%1 was written.</source>
            <translation>%1 skrevs.</translation>
        </message>
        <message>
            <source>The report was not saved</source>
            <translation>Rapporten sparades inte</translation>
        </message>
        <message>
            <source>Gender is missing</source>
            <translation>Kön saknas</translation>
        </message>
    </context>
    <context>
        <name>samverkan::ReportsPage</name>
        <message>
            <source>Nothing is missing</source>
            <translation>Inget saknas</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapporter</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Innehåll</translation>
        </message>
        <message>
            <source>&amp;Language of the report</source>
            <translation>Språk &amp;i rapporten</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Underlag</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Första dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Sista dag</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>Språk i rapporten</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Visa dem</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Skriv ut …</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Spara som …</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>Spara PDF</translation>
        </message>
        <message>
            <source>Fro&amp;m and to</source>
            <translation>&amp;Från och till</translation>
        </message>
        <message>
            <source>start</source>
            <translation>början</translation>
        </message>
        <message>
            <source>end</source>
            <translation>slutet</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Räknar …</translation>
        </message>
    </context>
    <context>
        <name>samverkan::SavedSearchesController</name>
        <message>
            <source>Saved searches</source>
            <translation>Sparade sökningar</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Visa</translation>
        </message>
        <message>
            <source>Re&amp;name…</source>
            <translation>&amp;Byt namn …</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Ta bort</translation>
        </message>
        <message>
            <source>&amp;Name of the search</source>
            <translation>&amp;Sökningens namn</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Byt namn</translation>
        </message>
        <message>
            <source>Another search has that name.</source>
            <translation>En annan sökning har det namnet.</translation>
        </message>
    </context>
    <context>
        <name>samverkan::SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Rensa sökningen</translation>
        </message>
    </context>
    <context>
        <name>samverkan::StatisticsController</name>
        <message>
            <source>Picture (*.png)</source>
            <translation>Bild (*.png)</translation>
        </message>
        <message>
            <source>Drawing (*.svg)</source>
            <translation>Teckning (*.svg)</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>PDF-dokument (*.pdf)</translation>
        </message>
        <message>
            <source>%1 was written.</source>
            <translation>%1 skrevs.</translation>
        </message>
        <message>
            <source>A choice of your own</source>
            <translation>Eget val</translation>
        </message>
        <message>
            <source>Kept views</source>
            <translation>Sparade vyer</translation>
        </message>
        <message>
            <source>nothing more</source>
            <translation>inget mer</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n vald</numerusform>
                <numerusform>%n valda</numerusform>
            </translation>
        </message>
        <message>
            <source>is not there any more</source>
            <translation>finns inte längre</translation>
        </message>
        <message>
            <source>Saved search</source>
            <translation>Sparad sökning</translation>
        </message>
        <message>
            <source>Saved search: %1</source>
            <translation>Sparad sökning: %1</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Vyns namn</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Spara</translation>
        </message>
        <message>
            <source>There is a view of this name: it will be replaced.</source>
            <translation>Det finns en vy med det namnet: den ersätts.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Byt namn</translation>
        </message>
        <message>
            <source>Save the figures</source>
            <translation>Spara siffrorna</translation>
        </message>
        <message>
            <source>The figures were not saved</source>
            <translation>Siffrorna sparades inte</translation>
        </message>
        <message>
            <source>The picture is on the clipboard.</source>
            <translation>Bilden ligger i urklipp.</translation>
        </message>
    </context>
    <context>
        <name>samverkan::StatisticsPage</name>
        <message>
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <source>Open the report</source>
            <translation>Öppna rapporten</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiera</translation>
        </message>
        <message>
            <source>As a picture</source>
            <translation>Som bild</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Som tabell</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Spara …</translation>
        </message>
        <message>
            <source>Keep this view…</source>
            <translation>Spara vyn …</translation>
        </message>
        <message>
            <source>Rename the view…</source>
            <translation>Byt namn på vyn …</translation>
        </message>
        <message>
            <source>Remove the view</source>
            <translation>Ta bort vyn</translation>
        </message>
        <message>
            <source>Read a list…</source>
            <translation>Läs in lista …</translation>
        </message>
        <message>
            <source>Clear filters and period</source>
            <translation>Rensa filter och period</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>Visas som</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Räknar …</translation>
        </message>
        <message>
            <source>No figures yet</source>
            <translation>Inga siffror än</translation>
        </message>
        <message>
            <source>As soon as there are participants, activities or exchanges, their figures stand here: gender balance, countries, months, hours.</source>
            <translation>Så snart det finns deltagare, aktiviteter eller utbyten står deras siffror här: könsfördelning, länder, månader, timmar.</translation>
        </message>
        <message>
            <source>Nothing matches the choice</source>
            <translation>Inget matchar valet</translation>
        </message>
        <message>
            <source>Take away a filter, or choose another period.</source>
            <translation>Ta bort ett filter eller välj en annan period.</translation>
        </message>
    </context>
    <context>
        <name>samverkan::StepIndicator</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Steg %1 av %2: %3</translation>
        </message>
    </context>
    <context>
        <name>samverkan::StepPane</name>
        <message>
            <source>Undone</source>
            <extracomment>%1 is the letter of a copy of the project</extracomment>
            <translation>Ångrat</translation>
        </message>
        <message>
            <source>copy %1</source>
            <translation>kopia %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n till</numerusform>
                <numerusform>%n till</numerusform>
            </translation>
        </message>
        <message>
            <source>Steps of the project</source>
            <translation>Projektets steg</translation>
        </message>
        <message>
            <source>What the step changed</source>
            <translation>Vad steget ändrade</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Öppna posten</translation>
        </message>
    </context>
    <context>
        <name>samverkan::TableFooter</name>
        <message>
            <source>%1 in all</source>
            <translation>%1 totalt</translation>
        </message>
        <message>
            <source>%1 of %2 shown</source>
            <translation>%1 av %2 visas</translation>
        </message>
    </context>
    <context>
        <name>samverkan::TableSetup</name>
        <message>
            <source>Columns</source>
            <translation>Kolumner</translation>
        </message>
        <message>
            <source>Move the column up (Alt+Up)</source>
            <translation>Flytta upp kolumnen (Alt+Upp)</translation>
        </message>
        <message>
            <source>Move the column down (Alt+Down)</source>
            <translation>Flytta ner kolumnen (Alt+Ned)</translation>
        </message>
        <message>
            <source>As at &amp;first</source>
            <translation>Som från &amp;början</translation>
        </message>
        <message>
            <source>Columns, their order and widths as they were at first</source>
            <translation>Kolumner, deras ordning och bredd som från början</translation>
        </message>
        <message>
            <source>Search among the columns</source>
            <translation>Sök bland kolumnerna</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Inget</translation>
        </message>
        <message>
            <source>&amp;Group rows by</source>
            <translation>&amp;Gruppera efter</translation>
        </message>
        <message>
            <source>Sets of columns</source>
            <translation>Kolumnuppsättningar</translation>
        </message>
        <message>
            <source>Name, such as Phone list</source>
            <translation>Namn, till exempel Telefonlista</translation>
        </message>
        <message>
            <source>Name of a set of the columns shown now</source>
            <translation>Namn på en uppsättning av kolumnerna som visas nu</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;Spara</translation>
        </message>
        <message>
            <source>Keep the columns shown now as a set</source>
            <translation>Spara kolumnerna som visas nu som en uppsättning</translation>
        </message>
        <message>
            <source>Remove the set %1</source>
            <translation>Ta bort uppsättningen %1</translation>
        </message>
    </context>
    <context>
        <name>samverkan::TargetPage</name>
        <message>
            <source>Counting…</source>
            <translation>Räknar …</translation>
        </message>
        <message>
            <source>What the project has promised, and what is counted now. A target is also seen on the overview.</source>
            <translation>Det projektet har lovat och vad som räknas nu. Ett mål syns också på översikten.</translation>
        </message>
        <message>
            <source>New target</source>
            <translation>Nytt mål</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indikator</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Utfall</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Uppnått</translation>
        </message>
        <message>
            <source>Show what was counted</source>
            <translation>Visa vad som räknats</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Ta bort</translation>
        </message>
    </context>
    <context>
        <name>samverkan::TrashPane</name>
        <message>
            <source>Removed %1 · %2</source>
            <extracomment>when, by whom</extracomment>
            <translation>Togs bort %1 · %2</translation>
        </message>
        <message>
            <source>Nothing else was removed with it.</source>
            <translation>Inget annat togs bort samtidigt.</translation>
        </message>
        <message>
            <source>With it comes back: %1.</source>
            <translation>Följer med tillbaka: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n vald</numerusform>
                <numerusform>%n valda</numerusform>
            </translation>
        </message>
        <message>
            <source>Each comes back with what was removed with it.</source>
            <translation>Var och en kommer tillbaka med det som togs bort samtidigt.</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papperskorg</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>Papperskorgen är tom</translation>
        </message>
        <message>
            <source>What is removed stays here for 30 days, and can be fetched back with all that hung on it.</source>
            <translation>Det som tas bort ligger kvar här i 30 dagar och kan hämtas tillbaka med allt som hörde till.</translation>
        </message>
    </context>
    <context>
        <name>samverkan::UndoCommands</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ångra</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>&amp;Ångra: %1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Gör om</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>&amp;Gör om: %1</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Ångrat: %1</translation>
        </message>
        <message>
            <source>Undoing… Nothing is changed if you cancel.</source>
            <translation>Ångrar … Inget ändras om du avbryter.</translation>
        </message>
        <message>
            <source>Doing it again… Nothing is changed if you cancel.</source>
            <translation>Gör om … Inget ändras om du avbryter.</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Gjort igen: %1</translation>
        </message>
    </context>
    <context>
        <name>samverkan::ValueList</name>
        <message>
            <source>Search among the values</source>
            <translation>Sök bland värdena</translation>
        </message>
    </context>
    <context>
        <name>samverkan::WelcomePage</name>
        <message>
            <source>Opened before</source>
            <translation>Öppnade tidigare</translation>
        </message>
        <message>
            <source>A file that ends in .samverkan</source>
            <translation>En fil som slutar på .samverkan</translation>
        </message>
        <message>
            <source>900 invented participants to practise on</source>
            <translation>900 påhittade deltagare att öva på</translation>
        </message>
        <message>
            <source>The file is no longer in %1</source>
            <translation>Filen finns inte längre i %1</translation>
        </message>
        <message>
            <source>Participants, exchanges and reports of a project, in one file on your computer.</source>
            <translation>Deltagare, utbyten och rapporter i ett projekt, i en fil på din dator.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Börja</translation>
        </message>
        <message>
            <source>Nothing is sent over the network. The file is not encrypted: keep it on a disk that is.</source>
            <translation>Inget skickas över nätet. Filen är inte krypterad: ha den på en disk som är det.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>&amp;Take off the list</source>
            <translation>&amp;Ta bort ur listan</translation>
        </message>
        <message>
            <source>Language, name and dates, then your lists</source>
            <translation>Språk, namn och datum, sedan dina listor</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Leta …</translation>
        </message>
        <message>
            <source>Delete takes it off the list; the file is left alone.</source>
            <translation>Delete tar bort raden ur listan; filen lämnas i fred.</translation>
        </message>
    </context>
    <context>
        <name>samverkan::WindowController</name>
        <message>
            <source>This project is open already.</source>
            <translation>Projektet är redan öppet.</translation>
        </message>
    </context>
    <context>
        <name>samverkan::WindowImport</name>
        <message>
            <source>Show them</source>
            <translation>Visa dem</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ångra</translation>
        </message>
        <message>
            <source>From the list</source>
            <translation>Ur listan</translation>
        </message>
    </context>
</TS>
