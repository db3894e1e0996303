<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb">
<context>
    <name>Crosscase</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Avbrutt. Ingenting ble endret.</translation>
    </message>
</context>
<context>
    <name>Crosscase::ArrangeDialog</name>
    <message>
        <source>Lines move among those under the same head.</source>
        <translation>Linjer flyttes blant dem under det samme hodet.</translation>
    </message>
    <message>
        <source>Lines in order</source>
        <translation>Linjer i rekkefølge</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Opp</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Først</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Sist</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Crosscase::AttributeModel</name>
    <message>
        <source>Attribute</source>
        <translation>Attributt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Inherited from %1. A value written here takes its place.</source>
        <translation>Arvet fra %1. En verdi som skrives her, trer i stedet.</translation>
    </message>
</context>
<context>
    <name>Crosscase::AttributesDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Attributes of cases from a table</source>
        <translation>Attributter for kasus fra en tabell</translation>
    </message>
    <message>
        <source>Choose a table (CSV, TSV or Excel) with one row a case and one column an attribute. Empty cells change nothing.</source>
        <translation>Velg en tabell (CSV, TSV eller Excel) med én rad per kasus og én kolonne per attributt. Tomme celler endrer ingenting.</translation>
    </message>
    <message>
        <source>No table chosen yet</source>
        <translation>Ingen tabell valgt ennå</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>&amp;Choose table…</source>
        <translation>&amp;Velg tabell …</translation>
    </message>
    <message>
        <source>Column that &amp;names the case</source>
        <translation>Kolonnen som &amp;navngir kasuset</translation>
    </message>
    <message>
        <source>What the table changes</source>
        <translation>Hva tabellen endrer</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attributt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>&amp;Set values</source>
        <translation>&amp;Sett verdier</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx)</source>
        <translation>Tabeller (*.csv *.tsv *.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Set %n values</source>
        <translation>
            <numerusform>&amp;Sett %n verdi</numerusform>
            <numerusform>&amp;Sett %n verdier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows match a case.</source>
        <translation>
            <numerusform>%n rad passer til et kasus.</numerusform>
            <numerusform>%n rader passer til et kasus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values stay as they are.</source>
        <translation>
            <numerusform>%n verdi blir som den er.</numerusform>
            <numerusform>%n verdier blir som de er.</numerusform>
        </translation>
    </message>
    <message>
        <source>New attributes: %1.</source>
        <translation>Nye attributter: %1.</translation>
    </message>
    <message>
        <source>Values that change</source>
        <translation>Verdier som endres</translation>
    </message>
    <message>
        <source>Rows that match no case</source>
        <translation>Rader som ikke passer til noe kasus</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linje %1: %2</translation>
    </message>
    <message>
        <source>New values</source>
        <translation>Nye verdier</translation>
    </message>
    <message>
        <source>Informants that the table does not name</source>
        <translation>Informanter som tabellen ikke nevner</translation>
    </message>
    <message>
        <source>Attributes from %1</source>
        <translation>Attributter fra %1</translation>
    </message>
</context>
<context>
    <name>Crosscase::AttributesImport</name>
    <message>
        <source>The table has no column &quot;%1&quot;; it has %2.</source>
        <translation>Tabellen har ingen kolonne «%1»; den har %2.</translation>
    </message>
    <message>
        <source>The table has no columns.</source>
        <translation>Tabellen har ingen kolonner.</translation>
    </message>
    <message>
        <source>The row names no case.</source>
        <translation>Raden navngir ikke noe kasus.</translation>
    </message>
    <message>
        <source>There is no case &quot;%1&quot;, or more than one of that name.</source>
        <translation>Det finnes ikke noe kasus «%1», eller flere med det navnet.</translation>
    </message>
    <message>
        <source>The case &quot;%1&quot; has a row already.</source>
        <translation>Kasuset «%1» har allerede en rad.</translation>
    </message>
    <message>
        <source>No row of the table matches a case: the column &quot;%1&quot; must hold the paths or names of cases. Nothing was changed.</source>
        <translation>Ingen rad i tabellen svarer til et kasus: kolonnen «%1» må inneholde stier til eller navn på kasus. Ingenting ble endret.</translation>
    </message>
</context>
<context>
    <name>Crosscase::AxisPlan</name>
    <message>
        <source>There is no code &quot;%1&quot; in this project.</source>
        <comment>a path</comment>
        <translation>Det finnes ingen kode «%1» i dette prosjektet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no level of codes. Levels are leaf, all, and the depth as a number: 0 is the top level.</source>
        <translation>«%1» er ikke et nivå av koder. Nivåene er leaf, all og dybden som tall: 0 er øverste nivå.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>column of everything below a spanning head</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 (itself)</source>
        <comment>a code that has codes below</comment>
        <translation>%1 (selve)</translation>
    </message>
    <message>
        <source>There is no case &quot;%1&quot; in this project.</source>
        <comment>a path</comment>
        <translation>Det finnes ikke noe kasus «%1» i dette prosjektet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no level of cases. Levels are leaf, all, the depth as a number (0 is the top level), and the kinds of cases in this project: %2.</source>
        <translation>«%1» er ikke et nivå av kasus. Nivåene er leaf, all, dybden som tall (0 er øverste nivå) og typene kasus i dette prosjektet: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no kinds of cases</comment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>There is no document &quot;%1&quot; in this project.</source>
        <translation>Det finnes ikke noe dokument «%1» i dette prosjektet.</translation>
    </message>
    <message>
        <source>There is no attribute &quot;%1&quot; in this project.</source>
        <translation>Det finnes ikke noe attributt «%1» i dette prosjektet.</translation>
    </message>
    <message>
        <source>No value</source>
        <comment>of a case attribute</comment>
        <translation>Ingen verdi</translation>
    </message>
    <message>
        <source>No case has the value &quot;%1&quot; of the attribute.</source>
        <translation>Ingen kasus har verdien «%1» for attributtet.</translation>
    </message>
    <message>
        <source>There is no speaker &quot;%1&quot; in this project, or it is an interviewer.</source>
        <translation>Det finnes ingen taler «%1» i dette prosjektet, eller det er en intervjuer.</translation>
    </message>
    <message>
        <source>There is no coder &quot;%1&quot; in this project.</source>
        <translation>Det finnes ingen koder «%1» i dette prosjektet.</translation>
    </message>
    <message>
        <source>There is no facet &quot;%1&quot; in this project.</source>
        <translation>Det finnes ingen fasett «%1» i dette prosjektet.</translation>
    </message>
    <message>
        <source>The facet has no value &quot;%1&quot; in this project.</source>
        <translation>Fasetten har ingen verdi «%1» i dette prosjektet.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>one line of a table on which everything counts</comment>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Crosscase::Backups</name>
    <message>
        <source>No backup was made: the folder %1 cannot be made. The project itself is safe.</source>
        <translation>Ingen sikkerhetskopi ble laget: mappen %1 kan ikke opprettes. Selve prosjektet er trygt.</translation>
    </message>
    <message>
        <source>This backup is damaged and was not restored. Try an older one.</source>
        <translation>Denne sikkerhetskopien er skadet og ble ikke gjenopprettet. Prøv en eldre.</translation>
    </message>
    <message>
        <source>Nothing was restored: %1</source>
        <translation>Ingenting ble gjenopprettet: %1</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <extracomment>Name of the file that was there before a backup was restored; %1 its name, %2 date and time</extracomment>
        <translation>%1 (til %2)</translation>
    </message>
    <message>
        <source>Nothing was restored: %1 could not be given another name. It is as it was.</source>
        <translation>Ingenting ble gjenopprettet: %1 kunne ikke få et annet navn. Den er som den var.</translation>
    </message>
</context>
<context>
    <name>Crosscase::BackupsDialog</name>
    <message>
        <source>Daily</source>
        <translation>Daglig</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>Før en ny versjon</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Laget for hånd</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan ikke leses</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumenter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n kode</numerusform>
            <numerusform>%n koder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>%n koding</numerusform>
            <numerusform>%n kodinger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>Sikkerhetskopier av %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Hva som er i den</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Åpne en kopi …</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Gjenopprett …</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sikkerhetskopier nå</translation>
    </message>
    <message>
        <source>There is no backup yet. Crosscase makes one a day when a project is opened, and one before a new version changes the file.</source>
        <translation>Det er ingen sikkerhetskopi ennå. Crosscase lager én om dagen når et prosjekt åpnes, og én før en ny versjon endrer filen.</translation>
    </message>
    <message>
        <source>Open a copy to look into a backup beside the project. Restoring puts it in the project&apos;s place; the file that is there now is kept under another name.</source>
        <translation>Åpne en kopi for å se i en sikkerhetskopi ved siden av prosjektet. Gjenoppretting setter den i prosjektets sted; filen som er der nå, beholdes under et annet navn.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sikkerhetskopierer …</translation>
    </message>
</context>
<context>
    <name>Crosscase::CaseModel</name>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Tekster</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>del av %1</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>hele %1</translation>
    </message>
</context>
<context>
    <name>Crosscase::CaseTree</name>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Drop a document on a case to tie it to that case.</source>
        <translation>Slipp et dokument på et kasus for å knytte det til kasuset.</translation>
    </message>
</context>
<context>
    <name>Crosscase::Cases</name>
    <message>
        <source>A case needs a name.</source>
        <translation>Et kasus må ha et navn.</translation>
    </message>
    <message>
        <source>There is a case &quot;%1&quot; in this place already.</source>
        <translation>Det finnes allerede et kasus «%1» på dette stedet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the path of a case: every step needs a name.</source>
        <translation>«%1» er ikke stien til et kasus: hvert ledd må ha et navn.</translation>
    </message>
    <message>
        <source>New case &quot;%1&quot;</source>
        <translation>Nytt kasus «%1»</translation>
    </message>
    <message>
        <source>The case is no longer in the project.</source>
        <translation>Kasuset er ikke lenger i prosjektet.</translation>
    </message>
    <message>
        <source>Rename case &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>Gi kasuset «%1» navnet «%2»</translation>
    </message>
    <message>
        <source>Kind of case &quot;%1&quot;</source>
        <translation>Type for kasuset «%1»</translation>
    </message>
    <message>
        <source>Description of case &quot;%1&quot;</source>
        <translation>Beskrivelse av kasuset «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be put below itself.</source>
        <translation>«%1» kan ikke legges under seg selv.</translation>
    </message>
    <message>
        <source>Move case &quot;%1&quot;</source>
        <translation>Flytt kasuset «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Move %n cases</source>
        <translation>
            <numerusform>Flytt %n kasus</numerusform>
            <numerusform>Flytt %n kasus</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete case &quot;%1&quot;</source>
        <translation>Slett kasuset «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n cases</source>
        <translation>
            <numerusform>Slett %n kasus</numerusform>
            <numerusform>Slett %n kasus</numerusform>
        </translation>
    </message>
    <message>
        <source>The case or the document is no longer in the project.</source>
        <translation>Kasuset eller dokumentet er ikke lenger i prosjektet.</translation>
    </message>
    <message>
        <source>The passage reaches beyond the end of &quot;%1&quot;.</source>
        <translation>Passasjen går ut over slutten av «%1».</translation>
    </message>
    <message>
        <source>Link case &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>Knytt kasuset «%1» til «%2»</translation>
    </message>
    <message>
        <source>Unlink case</source>
        <translation>Løs kasus</translation>
    </message>
    <message>
        <source>An attribute needs a name.</source>
        <translation>Et attributt må ha et navn.</translation>
    </message>
    <message>
        <source>There is an attribute &quot;%1&quot; already.</source>
        <translation>Det finnes allerede et attributt «%1».</translation>
    </message>
    <message>
        <source>New attribute &quot;%1&quot;</source>
        <translation>Nytt attributt «%1»</translation>
    </message>
    <message>
        <source>Edit attribute &quot;%1&quot;</source>
        <translation>Rediger attributtet «%1»</translation>
    </message>
    <message>
        <source>Delete attribute</source>
        <translation>Slett attributt</translation>
    </message>
    <message>
        <source>Attribute of case &quot;%1&quot;</source>
        <translation>Attributt for kasuset «%1»</translation>
    </message>
    <message>
        <source>Note on &quot;%1&quot;, &quot;%2&quot;</source>
        <translation>Notat om «%1», «%2»</translation>
    </message>
</context>
<context>
    <name>Crosscase::CasesDock</name>
    <message>
        <source>Filter cases</source>
        <translation>Filtrer kasus</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nytt kasus</translation>
    </message>
    <message>
        <source>New case below</source>
        <translation>Nytt kasus under</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
    <message>
        <source>Cut ties to texts…</source>
        <translation>Løs fra tekster…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Slett…</translation>
    </message>
    <message>
        <source>New attribute…</source>
        <translation>Nytt attributt…</translation>
    </message>
    <message>
        <source>Delete attribute…</source>
        <translation>Slett attributt…</translation>
    </message>
    <message>
        <source>No cases yet. A case is who or what you compare: a cluster, an organisation in it, an informant. Importing transcripts can make them for you.</source>
        <translation>Ingen kasus ennå. Et kasus er hvem eller hva du sammenligner: en klynge, en organisasjon i den, en informant. Import av transkripsjoner kan lage dem for deg.</translation>
    </message>
    <message>
        <source>Attributes of the case</source>
        <translation>Attributter for kasuset</translation>
    </message>
    <message>
        <source>Tied to no text. Drop a document on it.</source>
        <translation>Ikke knyttet til noen tekst. Slipp et dokument på det.</translation>
    </message>
    <message>
        <source>Tied to %1</source>
        <translation>Knyttet til %1</translation>
    </message>
    <message>
        <source>New case %1</source>
        <translation>Nytt kasus %1</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>klynge</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisasjon</translation>
    </message>
    <message>
        <source>informant</source>
        <translation>informant</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Slette «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n cases?</source>
        <translation>
            <numerusform>Slette %n kasus?</numerusform>
            <numerusform>Slette %n kasus?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases below</source>
        <translation>
            <numerusform>%n kasus under</numerusform>
            <numerusform>%n kasus under</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties to texts</source>
        <translation>
            <numerusform>%n kobling til tekster</numerusform>
            <numerusform>%n koblinger til tekster</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete cases</source>
        <translation>Slett kasus</translation>
    </message>
    <message>
        <source>With it go %1, their attributes and %2. Texts and codings stay. You can undo this.</source>
        <translation>Med det forsvinner %1, attributtene deres og %2. Tekster og kodinger blir værende. Du kan angre dette.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Cut ties</source>
        <translation>Løs koblinger</translation>
    </message>
    <message>
        <source>Cut the ties of “%1”?</source>
        <translation>Løse koblingene til «%1»?</translation>
    </message>
    <message>
        <source>It will no longer be tied to %1. Texts and codings stay. You can undo this.</source>
        <translation>Det vil ikke lenger være knyttet til %1. Tekster og kodinger blir værende. Du kan angre dette.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Løs</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Nytt attributt</translation>
    </message>
    <message>
        <source>Name, for instance Role or Size:</source>
        <translation>Navn, for eksempel Rolle eller Størrelse:</translation>
    </message>
    <message>
        <source>Delete attribute</source>
        <translation>Slett attributt</translation>
    </message>
    <message>
        <source>Delete the attribute “%1”?</source>
        <translation>Slette attributtet «%1»?</translation>
    </message>
    <message>
        <source>Its values of all cases go with it. You can undo this.</source>
        <translation>Verdiene for alle kasus forsvinner med det. Du kan angre dette.</translation>
    </message>
</context>
<context>
    <name>Crosscase::CasesImport</name>
    <message>
        <source>There is no document &quot;%1&quot;.</source>
        <translation>Det finnes ikke noe dokument «%1».</translation>
    </message>
    <message>
        <source>No document has a speaker &quot;%1&quot;.</source>
        <translation>Ingen dokumenter har en taler «%1».</translation>
    </message>
    <message>
        <source>The document &quot;%1&quot; has no speaker &quot;%2&quot;.</source>
        <translation>Dokumentet «%1» har ingen taler «%2».</translation>
    </message>
    <message>
        <source>The table has no column &quot;case&quot; with paths of cases, such as Cluster A/A1.</source>
        <translation>Tabellen har ingen kolonne «case» med stier til kasus, som Klynge A/A1.</translation>
    </message>
    <message>
        <source>Every step of a case&apos;s path needs a name.</source>
        <translation>Hvert ledd i stien til et kasus må ha et navn.</translation>
    </message>
    <message>
        <source>A start and an end need a document, and no speaker.</source>
        <translation>En start og en slutt krever et dokument, og ingen taler.</translation>
    </message>
    <message>
        <source>From %1 to %2 is no stretch of &quot;%3&quot;, which has %4 characters.</source>
        <translation>Fra %1 til %2 er ikke noe utsnitt av «%3», som har %4 tegn.</translation>
    </message>
</context>
<context>
    <name>Crosscase::CellActions</name>
    <message>
        <source>Show passages</source>
        <translation>Vis passasjer</translation>
    </message>
    <message>
        <source>Go to the first passage</source>
        <translation>Gå til første passasje</translation>
    </message>
    <message>
        <source>Set the mark by hand…</source>
        <translation>Sett merket for hånd…</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ikke spurt</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Ingen data</translation>
    </message>
    <message>
        <source>Who does not?</source>
        <translation>Hvem gjør det ikke?</translation>
    </message>
    <message>
        <source>Draft from passages</source>
        <translation>Utkast fra passasjer</translation>
    </message>
    <message>
        <source>Write the passages, quoted and cited, as the summaries of the selected cells</source>
        <translation>Skriv passasjene, sitert og med henvisning, som sammendrag i de valgte cellene</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n summaries by drafts?</source>
        <translation>
            <numerusform>Erstatte %n sammendrag med utkast?</numerusform>
            <numerusform>Erstatte %n sammendrag med utkast?</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands there now is replaced. You can undo this.</source>
        <translation>Det som står der nå, blir erstattet. Du kan angre dette.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Erstatt</translation>
    </message>
    <message numerus="yes">
        <source>%n summaries drafted</source>
        <translation>
            <numerusform>%n sammendrag laget som utkast</numerusform>
            <numerusform>%n sammendrag laget som utkast</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to draft: no passages here.</source>
        <translation>Ingenting å lage utkast av: ingen passasjer her.</translation>
    </message>
    <message>
        <source>Who of the cluster, or of the neighbours, does not mention it or does not fully agree</source>
        <translation>Hvem i klyngen, eller blant naboene, som ikke nevner det eller ikke er helt enig</translation>
    </message>
</context>
<context>
    <name>Crosscase::CellCounter</name>
    <message>
        <source>%1: %2</source>
        <comment>a branch of the codebook, codes</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Crosscase::ChangeSet</name>
    <message>
        <source>A change in the history of this project cannot be read. The project itself is not affected.</source>
        <translation>En endring i historikken til dette prosjektet kan ikke leses. Selve prosjektet er ikke berørt.</translation>
    </message>
</context>
<context>
    <name>Crosscase::Chart</name>
    <message>
        <source>There is no saved table &quot;%1&quot; in this project.</source>
        <translation>Det finnes ingen lagret tabell «%1» i dette prosjektet.</translation>
    </message>
    <message>
        <source>A chart is written as .svg or .png, not as &quot;%1&quot;. Nothing was written.</source>
        <translation>Et diagram skrives som .svg eller .png, ikke som «%1». Ingenting ble skrevet.</translation>
    </message>
</context>
<context>
    <name>Crosscase::ChartData</name>
    <message>
        <source>&quot;%1&quot; is no kind of chart. Kinds are: bars, stances, heat.</source>
        <translation>«%1» er ikke noe slag diagram. Slagene er: bars, stances, heat.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what the numbers count, the base of percentages</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Bar chart: %1. %2.</source>
        <comment>title, what the numbers are</comment>
        <translation>Søylediagram: %1. %2.</translation>
    </message>
    <message>
        <source>Bars stacked by stance: %1. %2.</source>
        <comment>title, what the numbers are</comment>
        <translation>Søyler delt etter standpunkt: %1. %2.</translation>
    </message>
    <message>
        <source>Heat map: %1. %2.</source>
        <comment>title, what the numbers are</comment>
        <translation>Varmekart: %1. %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>head of a column, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>head of a row, its numbers</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>Crosscase::ChartPanel</name>
    <message>
        <source>Kind of chart</source>
        <translation>Slag diagram</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Søyler</translation>
    </message>
    <message>
        <source>Bars by stance</source>
        <translation>Søyler etter standpunkt</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Varmekart</translation>
    </message>
    <message>
        <source>Column to draw</source>
        <translation>Kolonne som tegnes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Kopier diagrammet som et bilde</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>Write the chart to an SVG or PNG file</source>
        <translation>Skriv diagrammet til en SVG- eller PNG-fil</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>All columns together</source>
        <translation>Alle kolonner samlet</translation>
    </message>
    <message>
        <source>Nothing to draw: no cell of this table counts anything.</source>
        <translation>Ingenting å tegne: ingen celle i denne tabellen teller noe.</translation>
    </message>
    <message>
        <source>Chart copied</source>
        <translation>Diagrammet er kopiert</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Eksporter diagram</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg);;PNG pictures (*.png)</source>
        <translation>SVG-tegninger (*.svg);;PNG-bilder (*.png)</translation>
    </message>
    <message>
        <source>Chart written to %1</source>
        <translation>Diagrammet ble skrevet til %1</translation>
    </message>
</context>
<context>
    <name>Crosscase::CheckChooser</name>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation>ingen</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>things in a list</comment>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer listen</translation>
    </message>
    <message>
        <source>Choose none: take all</source>
        <translation>Velg ingen: ta alle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (ikke der lenger)</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>finnes ikke lenger</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of thing, and which of them</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Crosscase::Cli</name>
    <message>
        <source>Did you mean %1?</source>
        <comment>a list of names</comment>
        <translation>Mente du %1?</translation>
    </message>
    <message>
        <source>Reads properties of cases from a table.</source>
        <translation>Leser egenskaper for kasus fra en tabell.</translation>
    </message>
    <message>
        <source>The table (.csv, .tsv or .xlsx) has one row a case and one column an attribute. The key column holds the path of the case, or a name that only one case has; without --key it is the column &quot;case&quot;, else &quot;name&quot;, else the first. Empty cells change nothing.</source>
        <translation>Tabellen (.csv, .tsv eller .xlsx) har én rad per kasus og én kolonne per attributt. Nøkkelkolonnen inneholder stien til kasuset, eller et navn som bare ett kasus har; uten --key er det kolonnen «case», ellers «name», ellers den første. Tomme celler endrer ingenting.</translation>
    </message>
    <message>
        <source>The column that names the case.</source>
        <translation>Kolonnen som navngir kasuset.</translation>
    </message>
    <message>
        <source>Attributes from %1</source>
        <translation>Attributter fra %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linje %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) would be set; nothing was changed.</source>
        <translation>
            <numerusform>%n verdi ville blitt satt; ingenting ble endret.</numerusform>
            <numerusform>%n verdier ville blitt satt; ingenting ble endret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n value(s).</source>
        <translation>
            <numerusform>Satte %n verdi.</numerusform>
            <numerusform>Satte %n verdier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) matched a case.</source>
        <translation>
            <numerusform>%n rad svarte til et kasus.</numerusform>
            <numerusform>%n rader svarte til et kasus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: &quot;%3&quot; becomes &quot;%4&quot;</source>
        <translation>%1, %2: «%3» blir «%4»</translation>
    </message>
    <message>
        <source>Lists the cases, or makes and ties them to texts.</source>
        <translation>Lister opp kasusene, eller lager dem og knytter dem til tekster.</translation>
    </message>
    <message>
        <source>The case, e.g. &quot;Cluster A/A1&quot;; a / in a name is written \/.</source>
        <translation>Kasuset, f.eks. «Klynge A/A1»; en / i et navn skrives \/.</translation>
    </message>
    <message>
        <source>The document it is tied to.</source>
        <translation>Dokumentet det er knyttet til.</translation>
    </message>
    <message>
        <source>The speaker it is tied to.</source>
        <translation>Taleren det er knyttet til.</translation>
    </message>
    <message>
        <source>What the case is: cluster, organisation, informant or another word.</source>
        <translation>Hva kasuset er: klynge, organisasjon, informant eller et annet ord.</translation>
    </message>
    <message>
        <source>A table of cases (.csv, .tsv or .xlsx).</source>
        <translation>En tabell over kasus (.csv, .tsv eller .xlsx).</translation>
    </message>
    <message>
        <source>Takes the other rows of the table when some are in trouble.</source>
        <translation>Tar de andre radene i tabellen når noen har feil.</translation>
    </message>
    <message>
        <source>--set and --from do not go together.</source>
        <translation>--set og --from kan ikke brukes sammen.</translation>
    </message>
    <message>
        <source>--document, --speaker and --kind need --set.</source>
        <translation>--document, --speaker og --kind krever --set.</translation>
    </message>
    <message>
        <source>Set the case &quot;%1&quot;</source>
        <translation>Sett kasuset «%1»</translation>
    </message>
    <message>
        <source>Cases from %1</source>
        <translation>Kasus fra %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting ble endret.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in trouble, so nothing was changed.</source>
        <translation>
            <numerusform>%n rad har feil, så ingenting ble endret.</numerusform>
            <numerusform>%n rader har feil, så ingenting ble endret.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what would be done; nothing was changed.</source>
        <translation>Dette er hva som ville blitt gjort; ingenting ble endret.</translation>
    </message>
    <message>
        <source>New cases: %1</source>
        <translation>Nye kasus: %1</translation>
    </message>
    <message>
        <source>New ties to texts: %1</source>
        <translation>Nye koblinger til tekster: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a speaker in a document</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>a stretch of a document</comment>
        <translation>%1 fra %2 til %3</translation>
    </message>
    <message>
        <source>Looks for damage.</source>
        <translation>Leter etter skader.</translation>
    </message>
    <message>
        <source>Checks the file itself, references between rows, the full-text index, and that positions lie inside their texts. On a copy, undoes and redoes the last %1 changes and checks that the index in memory followed them. Changes nothing. The exit code is 1 when something is wrong.</source>
        <translation>Kontrollerer selve filen, henvisninger mellom rader, fulltekstindeksen, og at posisjoner ligger innenfor tekstene sine. På en kopi angres og gjentas de siste %1 endringene, og det kontrolleres at indeksen i minnet fulgte med. Endrer ingenting. Avslutningskoden er 1 når noe er galt.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) were found.</source>
        <translation>
            <numerusform>%n problem ble funnet.</numerusform>
            <numerusform>%n problemer ble funnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Ingenting er galt.</translation>
    </message>
    <message>
        <source>Lists the codebook, or exports it.</source>
        <translation>Lister opp kodeboka, eller eksporterer den.</translation>
    </message>
    <message>
        <source>Prints the path of each code and how many codings it has itself.</source>
        <translation>Skriver stien til hver kode og hvor mange kodinger den selv har.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n code(s) to %1.</source>
        <translation>
            <numerusform>Skrev %n kode til %1.</numerusform>
            <numerusform>Skrev %n koder til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes every passage that an expression finds.</source>
        <translation>Koder hver passasje som et uttrykk finner.</translation>
    </message>
    <message>
        <source>The expression is a Perl-compatible one, case-sensitive unless it begins with (?i). It is looked for in all that is said, by interviewers too, but not in labels and time stamps, and a match does not reach beyond its turn. All codings are one change; a passage that this coder has coded so already stays as it is.</source>
        <translation>Uttrykket er Perl-kompatibelt og skiller mellom store og små bokstaver med mindre det begynner med (?i). Det letes etter i alt som blir sagt, også av intervjuere, men ikke i etiketter og tidsstempler, og et treff går ikke ut over replikken sin. Alle kodinger er én endring; en passasje som denne koderen allerede har kodet slik, blir som den er.</translation>
    </message>
    <message>
        <source>The code, e.g. Drivers/Networking; a / in a name is written \/.</source>
        <translation>Koden, f.eks. Drivere/Nettverk; en / i et navn skrives \/.</translation>
    </message>
    <message>
        <source>What to look for.</source>
        <translation>Hva det skal letes etter.</translation>
    </message>
    <message>
        <source>x (agree), o (not fully) or - (disagree).</source>
        <translation>x (enig), o (ikke helt) eller - (uenig).</translation>
    </message>
    <message>
        <source>Who codes.</source>
        <translation>Hvem som koder.</translation>
    </message>
    <message>
        <source>Looks in this document only; may be given several times.</source>
        <translation>Leter bare i dette dokumentet; kan gis flere ganger.</translation>
    </message>
    <message>
        <source>Makes the code if the project does not have it.</source>
        <translation>Lager koden hvis prosjektet ikke har den.</translation>
    </message>
    <message>
        <source>--code and --find are needed.</source>
        <translation>--code og --find må gis.</translation>
    </message>
    <message>
        <source>Code &quot;%1&quot; by expression</source>
        <translation>Kod «%1» med uttrykk</translation>
    </message>
    <message>
        <source>New code: %1</source>
        <translation>Ny kode: %1</translation>
    </message>
    <message numerus="yes">
        <source>Found %n passage(s).</source>
        <translation>
            <numerusform>Fant %n passasje.</numerusform>
            <numerusform>Fant %n passasjer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n coding(s).</source>
        <translation>
            <numerusform>La til %n koding.</numerusform>
            <numerusform>La til %n kodinger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Skrev %1.</translation>
    </message>
    <message>
        <source>Lists every change, newest first.</source>
        <translation>Lister opp alle endringer, nyeste først.</translation>
    </message>
    <message>
        <source>Only so many.</source>
        <translation>Bare så mange.</translation>
    </message>
    <message>
        <source>--count is a number, not &quot;%1&quot;.</source>
        <translation>--count er et tall, ikke «%1».</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Angre: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gjør om: %1</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (angret)</translation>
    </message>
    <message>
        <source>Merges a codebook into the project&apos;s.</source>
        <translation>Slår en kodebok sammen med prosjektets.</translation>
    </message>
    <message>
        <source>Reads REFI-QDA codebooks (.qdc) and projects (.qde), tables (.csv, .tsv, .xlsx) and indented text (.txt). A code that the project has, by its GUID or its path, is kept as it is; only what is empty is filled in.</source>
        <translation>Leser REFI-QDA-kodebøker (.qdc) og -prosjekter (.qde), tabeller (.csv, .tsv, .xlsx) og innrykket tekst (.txt). En kode som prosjektet har, etter GUID eller sti, beholdes som den er; bare det som er tomt, fylles ut.</translation>
    </message>
    <message>
        <source>Import the codebook %1</source>
        <translation>Importer kodeboka %1</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) would be added; nothing was changed.</source>
        <translation>
            <numerusform>%n kode ville blitt lagt til; ingenting ble endret.</numerusform>
            <numerusform>%n koder ville blitt lagt til; ingenting ble endret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n code(s).</source>
        <translation>
            <numerusform>La til %n kode.</numerusform>
            <numerusform>La til %n koder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads codings from a table.</source>
        <translation>Leser kodinger fra en tabell.</translation>
    </message>
    <message>
        <source>The table (.csv, .tsv or .xlsx) has the columns document, code, and quote with occurrence or start and end (in code points, end exclusive), and if you like stance (x, o or -), coder, memo, and one for each facet of the project. When a row is in trouble nothing is imported, unless --skip-bad is given.</source>
        <translation>Tabellen (.csv, .tsv eller .xlsx) har kolonnene document, code, og quote med occurrence eller start og end (i kodepunkter, slutten ikke med), og om du vil stance (x, o eller -), coder, memo og én for hver fasett i prosjektet. Når en rad har feil, importeres ingenting, med mindre --skip-bad er gitt.</translation>
    </message>
    <message>
        <source>Makes codes that the project does not have.</source>
        <translation>Lager koder som prosjektet ikke har.</translation>
    </message>
    <message>
        <source>Codings from %1</source>
        <translation>Kodinger fra %1</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) would be added; nothing was changed.</source>
        <translation>
            <numerusform>%n koding ville blitt lagt til; ingenting ble endret.</numerusform>
            <numerusform>%n kodinger ville blitt lagt til; ingenting ble endret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say what was coded already.</source>
        <translation>
            <numerusform>%n rad sier noe som allerede var kodet.</numerusform>
            <numerusform>%n rader sier noe som allerede var kodet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports transcripts.</source>
        <translation>Importerer transkripsjoner.</translation>
    </message>
    <message>
        <source>A speaker who is the interviewer; may be given several times.</source>
        <translation>En taler som er intervjueren; kan gis flere ganger.</translation>
    </message>
    <message>
        <source>Makes cases: &quot;speaker&quot;, one a speaker; &quot;document&quot;, one a document; &quot;pattern:REGEX&quot;, what the pattern finds in the file name.</source>
        <translation>Lager kasus: «speaker», ett per taler; «document», ett per dokument; «pattern:REGEX», det mønsteret finner i filnavnet.</translation>
    </message>
    <message>
        <source>Reads text files in this encoding instead of finding it out.</source>
        <translation>Leser tekstfiler i denne tegnkodingen i stedet for å finne den ut.</translation>
    </message>
    <message>
        <source>Keeps the files themselves in the project.</source>
        <translation>Beholder selve filene i prosjektet.</translation>
    </message>
    <message>
        <source>%1 (interviewer)</source>
        <translation>%1 (intervjuer)</translation>
    </message>
    <message>
        <source>%1: %2 words, %3 turns, speakers: %4</source>
        <translation>%1: %2 ord, %3 replikker, talere: %4</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>ingen funnet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is in the project already, as &quot;%2&quot;; it was passed over.</source>
        <translation>%1 er allerede i prosjektet, som «%2»; den ble hoppet over.</translation>
    </message>
    <message>
        <source>%1 is the same as %2; it was passed over.</source>
        <translation>%1 er den samme som %2; den ble hoppet over.</translation>
    </message>
    <message>
        <source>There is no file to import.</source>
        <translation>Det er ingen fil å importere.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) would be imported; nothing was changed.</source>
        <translation>
            <numerusform>%n dokument ville blitt importert; ingenting ble endret.</numerusform>
            <numerusform>%n dokumenter ville blitt importert; ingenting ble endret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n document(s).</source>
        <translation>
            <numerusform>Importerte %n dokument.</numerusform>
            <numerusform>Importerte %n dokumenter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n fil kunne ikke leses.</numerusform>
            <numerusform>%n filer kunne ikke leses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts what is in the project.</source>
        <translation>Teller hva som er i prosjektet.</translation>
    </message>
    <message>
        <source>Speakers count once for each document they speak in. Words are those said: labels and time stamps do not count.</source>
        <translation>Talere telles én gang for hvert dokument de taler i. Ord er de som blir sagt: etiketter og tidsstempler teller ikke.</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Prosjekt: %1</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>Dokumenter: %1</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>Ord: %1</translation>
    </message>
    <message>
        <source>Turns: %1</source>
        <translation>Replikker: %1</translation>
    </message>
    <message>
        <source>Speakers: %1</source>
        <translation>Talere: %1</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <translation>Koder: %1</translation>
    </message>
    <message>
        <source>Codings: %1</source>
        <translation>Kodinger: %1</translation>
    </message>
    <message>
        <source>Coders: %1</source>
        <translation>Kodere: %1</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>Kasus: %1</translation>
    </message>
    <message>
        <source>Attributes: %1</source>
        <translation>Attributter: %1</translation>
    </message>
    <message>
        <source>Tables: %1</source>
        <translation>Tabeller: %1</translation>
    </message>
    <message>
        <source>Makes a new project.</source>
        <translation>Lager et nytt prosjekt.</translation>
    </message>
    <message>
        <source>PROJECT is a file that does not exist yet; its name should end in .crosscase.</source>
        <translation>PROSJEKT er en fil som ikke finnes ennå; navnet bør slutte på .crosscase.</translation>
    </message>
    <message>
        <source>The codebook to begin with: %1.</source>
        <translation>Kodeboka å begynne med: %1.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;; there are %2.</source>
        <translation>Det finnes ingen mal «%1»; det finnes %2.</translation>
    </message>
    <message numerus="yes">
        <source>Made %1 with %n code(s).</source>
        <translation>
            <numerusform>Laget %1 med %n kode.</numerusform>
            <numerusform>Laget %1 med %n koder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists coded passages.</source>
        <translation>Lister opp kodede passasjer.</translation>
    </message>
    <message>
        <source>Each option may be given several times; a code or a case stands for those below it too. Positions in JSON are code points, end exclusive.</source>
        <translation>Hvert valg kan gis flere ganger; en kode eller et kasus står også for dem under. Posisjoner i JSON er kodepunkter, slutten ikke med.</translation>
    </message>
    <message>
        <source>Only passages of this code.</source>
        <translation>Bare passasjer med denne koden.</translation>
    </message>
    <message>
        <source>Only passages that belong to this case.</source>
        <translation>Bare passasjer som hører til dette kasuset.</translation>
    </message>
    <message>
        <source>Only passages of this document.</source>
        <translation>Bare passasjer i dette dokumentet.</translation>
    </message>
    <message>
        <source>Only what this person coded.</source>
        <translation>Bare det denne personen har kodet.</translation>
    </message>
    <message>
        <source>Only passages of this stance: x, o, - or &quot;&quot; for none.</source>
        <translation>Bare passasjer med denne holdningen: x, o, - eller &quot;&quot; for ingen.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passasje</numerusform>
            <numerusform>%n passasjer</numerusform>
        </translation>
    </message>
    <message>
        <source>Computes a table and prints or writes it.</source>
        <translation>Beregner en tabell og skriver den ut eller til fil.</translation>
    </message>
    <message>
        <source>A table specification in JSON, as --print-spec writes it.</source>
        <translation>En tabellspesifikasjon i JSON, slik --print-spec skriver den.</translation>
    </message>
    <message>
        <source>What the rows are.</source>
        <translation>Hva radene er.</translation>
    </message>
    <message>
        <source>What the columns are.</source>
        <translation>Hva kolonnene er.</translation>
    </message>
    <message>
        <source>How several stances become one: mixed, any-o, majority or latest.</source>
        <translation>Hvordan flere holdninger blir til én: mixed, any-o, majority eller latest.</translation>
    </message>
    <message>
        <source>Leaves out rows without anything; a note says how many.</source>
        <translation>Utelater rader uten noe; en note sier hvor mange.</translation>
    </message>
    <message>
        <source>The caption.</source>
        <translation>Tabellteksten.</translation>
    </message>
    <message>
        <source>%1; without it the suffix of the file says it, else text.</source>
        <translation>%1; uten dette sier filens endelse det, ellers text.</translation>
    </message>
    <message>
        <source>Writes a file instead of printing.</source>
        <translation>Skriver en fil i stedet for å skrive ut.</translation>
    </message>
    <message>
        <source>Breaks a printed table into blocks of so many characters.</source>
        <translation>Deler en utskrevet tabell i blokker på så mange tegn.</translation>
    </message>
    <message>
        <source>Prints the specification instead of the table.</source>
        <translation>Skriver ut spesifikasjonen i stedet for tabellen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan ikke leses: %2.</translation>
    </message>
    <message>
        <source>There is no saved table &quot;%1&quot;.</source>
        <translation>Det finnes ingen lagret tabell «%1».</translation>
    </message>
    <message>
        <source>The suffix of %1 names no format; give one with --format.</source>
        <translation>Endelsen til %1 navngir ikke noe format; gi et med --format.</translation>
    </message>
    <message>
        <source>The format %1 cannot be printed; give a file with -o.</source>
        <translation>Formatet %1 kan ikke skrives ut; gi en fil med -o.</translation>
    </message>
    <message>
        <source>A saved table needs a name.</source>
        <translation>En lagret tabell må ha et navn.</translation>
    </message>
    <message>
        <source>Lists who speaks where in a document.</source>
        <translation>Lister opp hvem som taler hvor i et dokument.</translation>
    </message>
    <message>
        <source>start and end are code points of the text, end exclusive, with the speaker&apos;s label and time stamp; the words begin at said. Times are milliseconds of the recording. * marks the interviewer.</source>
        <translation>start og end er kodepunkter i teksten, slutten ikke med, med talerens etikett og tidsstempel; ordene begynner ved said. Tider er millisekunder i opptaket. * markerer intervjueren.</translation>
    </message>
    <message>
        <source>Takes back the last change.</source>
        <translation>Angrer den siste endringen.</translation>
    </message>
    <message>
        <source>Makes the change last taken back again.</source>
        <translation>Gjør endringen som sist ble angret, på nytt.</translation>
    </message>
    <message>
        <source>So many changes.</source>
        <translation>Så mange endringer.</translation>
    </message>
    <message>
        <source>--count is a number from 1 on, not &quot;%1&quot;.</source>
        <translation>--count er et tall fra 1 og opp, ikke «%1».</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Angret: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Gjort om: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det er ingenting å gjøre om.</translation>
    </message>
    <message>
        <source>Usage: crosscase-cli VERB PROJECT ...</source>
        <translation>Bruk: crosscase-cli VERB PROSJEKT ...</translation>
    </message>
    <message>
        <source>&quot;crosscase-cli VERB --help&quot; says what a verb takes. Data goes to standard output, messages to standard error. The exit code is 0 when done, 1 when it failed, 2 when it was called wrongly.</source>
        <translation>«crosscase-cli VERB --help» sier hva et verb tar. Data går til standard ut, meldinger til standard feil. Avslutningskoden er 0 når det er gjort, 1 når det mislyktes, 2 når det ble kalt feil.</translation>
    </message>
    <message>
        <source>Usage: crosscase-cli %1 %2 [options]</source>
        <translation>Bruk: crosscase-cli %1 %2 [valg]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Valg:</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Viser denne hjelpen.</translation>
    </message>
    <message>
        <source>See &quot;crosscase-cli %1 --help&quot;.</source>
        <translation>Se «crosscase-cli %1 --help».</translation>
    </message>
    <message>
        <source>The verb &quot;%1&quot; takes these arguments: %2</source>
        <translation>Verbet «%1» tar disse argumentene: %2</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Skriver JSON.</translation>
    </message>
    <message>
        <source>Says what would be done and changes nothing.</source>
        <translation>Sier hva som ville blitt gjort, og endrer ingenting.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>Det finnes ikke noe verb «%1».</translation>
    </message>
    <message>
        <source>&quot;crosscase-cli&quot; alone lists the verbs.</source>
        <translation>«crosscase-cli» alene lister opp verbene.</translation>
    </message>
    <message>
        <source>There is no project %1.</source>
        <translation>Det finnes ikke noe prosjekt %1.</translation>
    </message>
    <message>
        <source>There is no code &quot;%1&quot;.</source>
        <translation>Det finnes ingen kode «%1».</translation>
    </message>
    <message>
        <source>More than one code is called &quot;%1&quot;; give its path.</source>
        <translation>Flere koder heter «%1»; gi stien.</translation>
    </message>
    <message>
        <source>There is no case &quot;%1&quot;.</source>
        <translation>Det finnes ikke noe kasus «%1».</translation>
    </message>
    <message>
        <source>More than one case is called &quot;%1&quot;; give its path.</source>
        <translation>Flere kasus heter «%1»; gi stien.</translation>
    </message>
    <message>
        <source>There is no document &quot;%1&quot;.</source>
        <translation>Det finnes ikke noe dokument «%1».</translation>
    </message>
    <message>
        <source>Nobody named &quot;%1&quot; has coded here.</source>
        <translation>Ingen ved navn «%1» har kodet her.</translation>
    </message>
    <message>
        <source>A stance is x (agree), o (not fully) or - (disagree), not &quot;%1&quot;.</source>
        <translation>En holdning er x (enig), o (ikke helt) eller - (uenig), ikke «%1».</translation>
    </message>
    <message>
        <source>The format: text (the default), csv, html, docx or json.</source>
        <translation>Formatet: text (standard), csv, html, docx eller json.</translation>
    </message>
    <message>
        <source>Writes to this file; its ending says the format if --format does not.</source>
        <translation>Skriver til denne filen; endelsen sier formatet om --format ikke gjør det.</translation>
    </message>
    <message>
        <source>The format is text, csv, html, docx or json, not &quot;%1&quot;.</source>
        <translation>Formatet er text, csv, html, docx eller json, ikke «%1».</translation>
    </message>
    <message>
        <source>A Word document is written to a file: add --output FILE.</source>
        <translation>Et Word-dokument skrives til en fil: legg til --output FIL.</translation>
    </message>
    <message>
        <source>--%1 takes a number, not &quot;%2&quot;.</source>
        <translation>--%1 tar et tall, ikke «%2».</translation>
    </message>
    <message>
        <source>The order &quot;%1&quot; needs a name after a colon, like &quot;%1:Size&quot;.</source>
        <translation>Rekkefølgen «%1» trenger et navn etter et kolon, slik som «%1:Size».</translation>
    </message>
    <message>
        <source>--%1 takes a name and a value, like &quot;Role=manager&quot;.</source>
        <translation>--%1 tar et navn og en verdi, slik som «Role=manager».</translation>
    </message>
    <message>
        <source>What a cell shows: stance, presence, count, passages, cases, words, share, per-1000-words, facet-mean, best-quote, quotes, summary, attribute, informants, jaccard, stance-mix, codes, text-words.</source>
        <translation>Hva en celle viser: stance, presence, count, passages, cases, words, share, per-1000-words, facet-mean, best-quote, quotes, summary, attribute, informants, jaccard, stance-mix, codes, text-words.</translation>
    </message>
    <message>
        <source>The number facet of the cell &quot;facet-mean&quot;.</source>
        <translation>Tallfasetten til cellen «facet-mean».</translation>
    </message>
    <message>
        <source>Percentages of the row, column, table, informants or mentioning informants; or none.</source>
        <translation>Prosenter av row, column, table, informants eller mentioning informants; eller none.</translation>
    </message>
    <message>
        <source>Where a passage of several cases counts: clip (in each, by its part) or start.</source>
        <translation>Hvor en passasje i flere kasus teller: clip (i hvert, med sin del) eller start.</translation>
    </message>
    <message>
        <source>Where codes meet, for codes by codes: overlap, sentence, turn, document or case.</source>
        <translation>Hvor koder møtes, for koder mot koder: overlap, sentence, turn, document eller case.</translation>
    </message>
    <message>
        <source>project, alphabetical, total, line:PATH, attribute:NAME, manual:PATH,PATH or seriation; a dash before it reverses.</source>
        <translation>project, alphabetical, total, line:PATH, attribute:NAME, manual:PATH,PATH eller seriation; en strek foran snur rekkefølgen.</translation>
    </message>
    <message>
        <source>The same for columns.</source>
        <translation>Det samme for kolonner.</translation>
    </message>
    <message>
        <source>Leaves out columns without anything.</source>
        <translation>Utelater kolonner uten noe.</translation>
    </message>
    <message>
        <source>Leaves out rows with a smaller total.</source>
        <translation>Utelater rader med en mindre sum.</translation>
    </message>
    <message>
        <source>Leaves out columns with a smaller total.</source>
        <translation>Utelater kolonner med en mindre sum.</translation>
    </message>
    <message>
        <source>Shows rows that occur in: any, one, all or all-but-one of the columns.</source>
        <translation>Viser rader som forekommer i: any, one, all eller all-but-one av kolonnene.</translation>
    </message>
    <message>
        <source>With --occurs one: only in this column.</source>
        <translation>Med --occurs one: bare i denne kolonnen.</translation>
    </message>
    <message>
        <source>Shows columns that occur in: any, one, all or all-but-one of the rows.</source>
        <translation>Viser kolonner som forekommer i: any, one, all eller all-but-one av radene.</translation>
    </message>
    <message>
        <source>With --occurs-columns one: only in this row.</source>
        <translation>Med --occurs-columns one: bare i denne raden.</translation>
    </message>
    <message>
        <source>Heads above the rows: all, top or none.</source>
        <translation>Hoder over radene: all, top eller none.</translation>
    </message>
    <message>
        <source>Heads above the columns: all, top or none.</source>
        <translation>Hoder over kolonnene: all, top eller none.</translation>
    </message>
    <message>
        <source>Cases in rows stand under the values of this attribute.</source>
        <translation>Kasus i rader står under verdiene av dette attributtet.</translation>
    </message>
    <message>
        <source>Cases in columns stand under the values of this attribute.</source>
        <translation>Kasus i kolonner står under verdiene av dette attributtet.</translation>
    </message>
    <message>
        <source>Cases in rows are called by this attribute.</source>
        <translation>Kasus i rader kalles opp etter dette attributtet.</translation>
    </message>
    <message>
        <source>Cases in columns are called by this attribute.</source>
        <translation>Kasus i kolonner kalles opp etter dette attributtet.</translation>
    </message>
    <message>
        <source>A code&apos;s line counts its own codings only, not those of the codes below it.</source>
        <translation>Linjen til en kode teller bare dens egne kodinger, ikke dem under den.</translation>
    </message>
    <message>
        <source>A last column with the sums of the rows.</source>
        <translation>En siste kolonne med summene av radene.</translation>
    </message>
    <message>
        <source>A last row with the sums of the columns.</source>
        <translation>En siste rad med summene av kolonnene.</translation>
    </message>
    <message>
        <source>A last row with N, the informants of each column.</source>
        <translation>En siste rad med N, informantene i hver kolonne.</translation>
    </message>
    <message>
        <source>Further columns, as [LABEL=]MEASURE[%BASE][:WHAT], e.g. &quot;Words=text-words:whole&quot;; may be given several times.</source>
        <translation>Flere kolonner, som [MERKELAPP=]MÅL[%GRUNNLAG][:HVA], f.eks. «Ord=text-words:whole»; kan gis flere ganger.</translation>
    </message>
    <message>
        <source>The head above the table&apos;s own columns where there are blocks.</source>
        <translation>Hodet over tabellens egne kolonner der det finnes blokker.</translation>
    </message>
    <message>
        <source>Blocks with the same columns: the cells of a column stand side by side.</source>
        <translation>Blokker med de samme kolonnene: cellene i en kolonne står side om side.</translation>
    </message>
    <message>
        <source>Of two columns, what only the first has, what both have, what only the second has.</source>
        <translation>Av to kolonner: hva bare den første har, hva begge har, hva bare den andre har.</translation>
    </message>
    <message>
        <source>Each section of rows is written as a table of its own.</source>
        <translation>Hver del av radene skrives som en egen tabell.</translation>
    </message>
    <message>
        <source>A last note: where the data come from.</source>
        <translation>En siste merknad: hvor dataene kommer fra.</translation>
    </message>
    <message>
        <source>Only what this person coded; may be given several times, as the other filters.</source>
        <translation>Bare det denne personen har kodet; kan gis flere ganger, som de andre filtrene.</translation>
    </message>
    <message>
        <source>Only codings of this code and those below it.</source>
        <translation>Bare kodinger med denne koden og dem under den.</translation>
    </message>
    <message>
        <source>Only what this case says, and those below it.</source>
        <translation>Bare det dette kasuset sier, og dem under det.</translation>
    </message>
    <message>
        <source>Only this document.</source>
        <translation>Bare dette dokumentet.</translation>
    </message>
    <message>
        <source>Only this stance: x, o, - or none.</source>
        <translation>Bare dette standpunktet: x, o, - eller none.</translation>
    </message>
    <message>
        <source>Only cases with this value of an attribute.</source>
        <translation>Bare kasus med denne verdien av et attributt.</translation>
    </message>
    <message>
        <source>Only codings with this value of a facet.</source>
        <translation>Bare kodinger med denne verdien av en fasett.</translation>
    </message>
    <message>
        <source>Only what was coded on this day or later.</source>
        <translation>Bare det som ble kodet denne dagen eller senere.</translation>
    </message>
    <message>
        <source>Only what was coded on this day or earlier.</source>
        <translation>Bare det som ble kodet denne dagen eller tidligere.</translation>
    </message>
    <message>
        <source>Calls cases, speakers and documents by other names, everywhere.</source>
        <translation>Kaller kasus, talere og dokumenter ved andre navn, overalt.</translation>
    </message>
    <message>
        <source>The same, with the names in this attribute.</source>
        <translation>Det samme, med navnene i dette attributtet.</translation>
    </message>
    <message>
        <source>Quotes as numbered notes under the table.</source>
        <translation>Sitater som nummererte merknader under tabellen.</translation>
    </message>
    <message>
        <source>A workbook without the sheet of passages.</source>
        <translation>En arbeidsbok uten arket med passasjer.</translation>
    </message>
    <message>
        <source>A workbook without the sheet of codes.</source>
        <translation>En arbeidsbok uten arket med koder.</translation>
    </message>
    <message>
        <source>Leaves out the caption.</source>
        <translation>Utelater tabellteksten.</translation>
    </message>
    <message>
        <source>Leaves out the notes.</source>
        <translation>Utelater merknadene.</translation>
    </message>
    <message>
        <source>Lists, makes and restores backups.</source>
        <translation>Viser, lager og gjenoppretter sikkerhetskopier.</translation>
    </message>
    <message>
        <source>Backups lie in the data folder of Crosscase, never beside the project. Each is a whole project that can be opened like any other. Restoring writes a new file and leaves the project alone.</source>
        <translation>Sikkerhetskopier ligger i datamappen til Crosscase, aldri ved siden av prosjektet. Hver av dem er et helt prosjekt som kan åpnes som ethvert annet. Gjenoppretting skriver en ny fil og lar prosjektet være.</translation>
    </message>
    <message>
        <source>Makes one now.</source>
        <translation>Lager en nå.</translation>
    </message>
    <message>
        <source>Restores the backup of this number in the list, 1 being the newest.</source>
        <translation>Gjenoppretter sikkerhetskopien med dette nummeret i listen; 1 er den nyeste.</translation>
    </message>
    <message>
        <source>The new file to restore to.</source>
        <translation>Den nye filen det gjenopprettes til.</translation>
    </message>
    <message>
        <source>--restore and --to belong together.</source>
        <translation>--restore og --to hører sammen.</translation>
    </message>
    <message>
        <source>There is no backup number &quot;%1&quot;.</source>
        <translation>Det finnes ingen sikkerhetskopi nummer «%1».</translation>
    </message>
    <message>
        <source>--set makes a case, with the steps above it, and ties it to a document, to a speaker of a document, or to a speaker&apos;s turns in every document. --from reads a table with the columns case, kind, document, speaker, start and end. Kinds are cluster, organisation and informant by depth unless given.</source>
        <translation>--set lager et kasus, med trinnene over det, og knytter det til et dokument, til en taler i et dokument, eller til en talers turer i alle dokumenter. --from leser en tabell med kolonnene case, kind, document, speaker, start og end. Slagene er klynge, organisasjon og informant etter dybde om de ikke er gitt.</translation>
    </message>
    <message>
        <source>Writes the codebook: a REFI-QDA codebook (.qdc), a table (.csv), or to be read (.docx, .html, .txt).</source>
        <translation>Skriver kodeboken: en REFI-QDA-kodebok (.qdc), en tabell (.csv), eller til å lese (.docx, .html, .txt).</translation>
    </message>
    <message>
        <source>Prints the codebook as qdc, csv, html, docx or text.</source>
        <translation>Skriver ut kodeboken som qdc, csv, html, docx eller text.</translation>
    </message>
    <message>
        <source>A Word document is written to a file: use --export FILE.docx.</source>
        <translation>Et Word-dokument skrives til en fil: bruk --export FIL.docx.</translation>
    </message>
    <message>
        <source>A codebook can be exported as .qdc, .csv, .docx, .html or .txt, not as %1.</source>
        <translation>En kodebok kan eksporteres som .qdc, .csv, .docx, .html eller .txt, ikke som %1.</translation>
    </message>
    <message>
        <source>What is coded: match (the default), sentence, paragraph or turn.</source>
        <translation>Hva som kodes: match (standard), sentence, paragraph eller turn.</translation>
    </message>
    <message>
        <source>--within is match, sentence, paragraph or turn, not &quot;%1&quot;.</source>
        <translation>--within er match, sentence, paragraph eller turn, ikke «%1».</translation>
    </message>
    <message>
        <source>Sets cases side by side: what they share and what is their own.</source>
        <translation>Setter kasus side om side: hva de deler, og hva som er deres eget.</translation>
    </message>
    <message>
        <source>Two to twenty cases, each with all below it; without --cases those on the top level. --show says what is compared, --only-in, --in-all and --in-all-but-one which codes. --contrast sets two cases at the sides and what they share in the middle. The options of &quot;table&quot; on rows, filters and output hold here too.</source>
        <translation>To til tjue kasus, hvert med alt under seg; uten --cases dem på øverste nivå. --show sier hva som sammenlignes; --only-in, --in-all og --in-all-but-one hvilke koder. --contrast setter to kasus på sidene og det de deler, i midten. Valgene til «table» for rader, filtre og utdata gjelder også her.</translation>
    </message>
    <message>
        <source>The cases; the paths or names that follow are cases too.</source>
        <translation>Kasusene; stiene eller navnene som følger, er også kasus.</translation>
    </message>
    <message>
        <source>counts, share (of informants), stances, quotes; several with commas.</source>
        <translation>counts, share (av informanter), stances, quotes; flere med komma.</translation>
    </message>
    <message>
        <source>Codes that only this case has.</source>
        <translation>Koder som bare dette kasuset har.</translation>
    </message>
    <message>
        <source>Codes that only one of the cases has.</source>
        <translation>Koder som bare ett av kasusene har.</translation>
    </message>
    <message>
        <source>Codes that all of the cases have.</source>
        <translation>Koder som alle kasusene har.</translation>
    </message>
    <message>
        <source>Codes that all of the cases but one have.</source>
        <translation>Koder som alle kasusene unntatt ett har.</translation>
    </message>
    <message>
        <source>Shows codes that none of the cases has, too.</source>
        <translation>Viser også koder som ingen av kasusene har.</translation>
    </message>
    <message numerus="yes">
        <source>Two to twenty cases can be compared; these are %n.</source>
        <translation>
            <numerusform>To til tjue kasus kan sammenlignes; dette er %n.</numerusform>
            <numerusform>To til tjue kasus kan sammenlignes; dette er %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>--contrast takes two cases; these are %n.</source>
        <translation>
            <numerusform>--contrast tar to kasus; dette er %n.</numerusform>
            <numerusform>--contrast tar to kasus; dette er %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give only one of %1.</source>
        <translation>Gi bare én av %1.</translation>
    </message>
    <message>
        <source>Writes the whole project as a folder of open files.</source>
        <translation>Skriver hele prosjektet som en mappe med åpne filer.</translation>
    </message>
    <message>
        <source>Texts as plain text and as pages with their codings marked; codebook, codings, cases, attributes, turns, memos and history as CSV; saved tables as CSV and HTML. The folder must not exist or be empty.</source>
        <translation>Tekster som ren tekst og som sider med kodingene merket; kodebok, kodinger, kasus, attributter, turer, notater og historikk som CSV; lagrede tabeller som CSV og HTML. Mappen må ikke finnes fra før, eller være tom.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) to %1.</source>
        <translation>
            <numerusform>Skrev %n fil til %1.</numerusform>
            <numerusform>Skrev %n filer til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the project for another program.</source>
        <translation>Skriver prosjektet for et annet program.</translation>
    </message>
    <message>
        <source>Writes a REFI-QDA project, which NVivo, ATLAS.ti, MAXQDA, QualCoder and others read. Stances and facets are notes on the codings, and Crosscase reads all of it back. What the other side will not show is said and written beside the file, as FILE.losses.txt.</source>
        <translation>Skriver et REFI-QDA-prosjekt, som NVivo, ATLAS.ti, MAXQDA, QualCoder og andre leser. Standpunkter og fasetter er notater på kodingene, og Crosscase leser alt tilbake. Det den andre siden ikke vil vise, sies og skrives ved siden av filen, som FIL.losses.txt.</translation>
    </message>
    <message>
        <source>The program that will read it: %1.</source>
        <translation>Programmet som skal lese den: %1.</translation>
    </message>
    <message>
        <source>Each stance and choice of a facet is a code too, such as &quot;Networking [o]&quot;.</source>
        <translation>Hvert standpunkt og valg i en fasett er også en kode, slik som «Networking [o]».</translation>
    </message>
    <message>
        <source>A project is exported to a file that ends in .qdpx, not to %1.</source>
        <translation>Et prosjekt eksporteres til en fil som ender på .qdpx, ikke til %1.</translation>
    </message>
    <message>
        <source>There is no profile for &quot;%1&quot;; there are %2.</source>
        <translation>Det finnes ingen profil for «%1»; det finnes %2.</translation>
    </message>
    <message>
        <source>This is what would be done; nothing was written.</source>
        <translation>Dette er hva som ville blitt gjort; ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>Wrote %1 and %2.</source>
        <translation>Skrev %1 og %2.</translation>
    </message>
    <message>
        <source>Finds and replaces in the texts; codings stay where they are.</source>
        <translation>Søker og erstatter i tekstene; kodinger blir der de er.</translation>
    </message>
    <message>
        <source>QUERY is read as the verb search does, but whole words are found unless --part or --regex is given. In the replacement of an expression \1 to \9 stand for its groups. All is one change, which undo takes back. A coding is lost only where its whole passage is replaced as part of something longer.</source>
        <translation>QUERY leses som i verbet search, men det søkes etter hele ord om ikke --part eller --regex er gitt. I erstatningen for et uttrykk står \1 til \9 for gruppene. Alt er én endring, som angre tar tilbake. En koding går bare tapt der hele passasjen erstattes som del av noe lengre.</translation>
    </message>
    <message>
        <source>QUERY is a regular expression.</source>
        <translation>QUERY er et regulært uttrykk.</translation>
    </message>
    <message>
        <source>Finds parts of words too.</source>
        <translation>Finner også deler av ord.</translation>
    </message>
    <message>
        <source>Capitals matter.</source>
        <translation>Store bokstaver betyr noe.</translation>
    </message>
    <message>
        <source>Accents matter.</source>
        <translation>Aksenter betyr noe.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n sted</numerusform>
            <numerusform>%n steder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) lost with the text they stood on.</source>
        <translation>
            <numerusform>%n koding gikk tapt med teksten den sto på.</numerusform>
            <numerusform>%n kodinger gikk tapt med teksten de sto på.</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a project of invented interviews, for testing.</source>
        <translation>Lager et prosjekt av oppdiktede intervjuer, til testing.</translation>
    </message>
    <message>
        <source>To try Crosscase at a size before you trust it with your own material. PROJECT is a file that does not exist yet. Words follow Zipf&apos;s law, an interviewer and an informant take turns with time stamps, codings overlap, few codes are used much and many little. The same numbers give the same texts and codings.</source>
        <translation>For å prøve Crosscase i en størrelse før du betror det ditt eget materiale. PROJECT er en fil som ikke finnes ennå. Ordene følger Zipfs lov, en intervjuer og en informant veksler med tidsmerker, kodinger overlapper, få koder brukes mye og mange lite. De samme tallene gir de samme tekstene og kodingene.</translation>
    </message>
    <message>
        <source>How many interviews.</source>
        <translation>Hvor mange intervjuer.</translation>
    </message>
    <message>
        <source>Words of each interview.</source>
        <translation>Ord i hvert intervju.</translation>
    </message>
    <message>
        <source>How many codes.</source>
        <translation>Hvor mange koder.</translation>
    </message>
    <message>
        <source>How many codings, over all interviews.</source>
        <translation>Hvor mange kodinger, over alle intervjuer.</translation>
    </message>
    <message>
        <source>How many informants; they get clusters and organisations.</source>
        <translation>Hvor mange informanter; de får klynger og organisasjoner.</translation>
    </message>
    <message>
        <source>Where chance begins.</source>
        <translation>Hvor tilfeldigheten begynner.</translation>
    </message>
    <message>
        <source>--%1 takes a number from 0 up, not &quot;%2&quot;.</source>
        <translation>--%1 tar et tall fra 0 og oppover, ikke «%2».</translation>
    </message>
    <message numerus="yes">
        <source>Made %1 with %n document(s).</source>
        <translation>
            <numerusform>Lagde %1 med %n dokument.</numerusform>
            <numerusform>Lagde %1 med %n dokumenter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merges a project of another program into this one.</source>
        <translation>Fletter et prosjekt fra et annet program inn i dette.</translation>
    </message>
    <message>
        <source>Reads REFI-QDA projects (.qdpx, or .qde with its sources beside it), QualCoder projects (the folder .qda) and Taguette databases (.sqlite3). What the project has already, by its GUID or its name, is neither doubled nor changed.

Programs count positions in texts in different ways. Which way a source was counted is decided by how well its passages fall on words, and said with its score. --positions decides otherwise: RULE is codepoint, utf16 or utf8, followed by +crlf2 if CR LF counts two, +bom if a byte order mark counts, +inclusive if the end is the last character. SOURCE=RULE is about one source alone.</source>
        <translation>Leser REFI-QDA-prosjekter (.qdpx, eller .qde med kildene ved siden av), QualCoder-prosjekter (mappen .qda) og Taguette-databaser (.sqlite3). Det prosjektet har fra før, etter GUID eller navn, blir verken doblet eller endret.

Programmer teller posisjoner i tekster på ulike måter. Hvilken måte en kilde er talt på, avgjøres av hvor godt passasjene faller på ord, og sies med poengtall. --positions bestemmer noe annet: RULE er codepoint, utf16 eller utf8, fulgt av +crlf2 om CR LF teller to, +bom om et byterekkefølgemerke teller, +inclusive om slutten er det siste tegnet. SOURCE=RULE gjelder én kilde alene.</translation>
    </message>
    <message>
        <source>How positions in texts were counted.</source>
        <translation>Hvordan posisjoner i tekster ble talt.</translation>
    </message>
    <message>
        <source>Sets of sources called &quot;name: value&quot; become values of an attribute.</source>
        <translation>Sett av kilder som heter «navn: verdi», blir verdier av et attributt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way of counting positions; see the help of this verb.</source>
        <translation>«%1» er ingen måte å telle posisjoner på; se hjelpen til dette verbet.</translation>
    </message>
    <message>
        <source>%1, written by: %2</source>
        <translation>%1, skrevet av: %2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikke sagt</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 known</source>
        <translation>%1: %2 nye, %3 kjente</translation>
    </message>
    <message>
        <source>(%1 in the file)</source>
        <translation>(%1 i filen)</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Kodinger</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributter</translation>
    </message>
    <message>
        <source>Attribute values</source>
        <translation>Attributtverdier</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Kodere</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Fasetter</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>Positions in &quot;%1&quot;: %2; %3 of the passages&apos; ends fall on word boundaries, score %4, next best %5</source>
        <translation>Posisjoner i «%1»: %2; %3 av endene på passasjene faller på ordgrenser, poengtall %4, nest best %5</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Merknad: %1</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>Ikke tatt med: %1</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Mulig: %1</translation>
    </message>
    <message>
        <source>Reads files with the suffixes %1, and all such files in folders. A file that cannot be read is named and does not stop the others; a file that is in the project already is passed over. All that is imported is one change. What the project remembers of speakers (--remember, or the window&apos;s import) is heeded.</source>
        <translation>Leser filer med endelsene %1, og alle slike filer i mapper. En fil som ikke kan leses, navngis og stanser ikke de andre; en fil som er i prosjektet fra før, hoppes over. Alt som importeres, er én endring. Det prosjektet husker om talere (--remember, eller importen i vinduet), tas hensyn til.</translation>
    </message>
    <message>
        <source>A label that is no speaker; may be given several times.</source>
        <translation>En merkelapp som ikke er en taler; kan gis flere ganger.</translation>
    </message>
    <message>
        <source>Gives the turns of one label to another speaker; may be given several times.</source>
        <translation>Gir turene til én merkelapp til en annen taler; kan gis flere ganger.</translation>
    </message>
    <message>
        <source>Remembers --interviewer, --not-speaker and --same in the project, for later files.</source>
        <translation>Husker --interviewer, --not-speaker og --same i prosjektet, for senere filer.</translation>
    </message>
    <message>
        <source>--same is written LABEL=NAME, not &quot;%1&quot;.</source>
        <translation>--same skrives MERKELAPP=NAVN, ikke «%1».</translation>
    </message>
    <message>
        <source>Lists the memos, the one changed last first.</source>
        <translation>Lister opp notatene, det sist endrede først.</translation>
    </message>
    <message>
        <source>Only memos that have all these words in title, text or what they are about.</source>
        <translation>Bare notater som har alle disse ordene i tittelen, teksten eller det de handler om.</translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notater</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes a memo, or deletes one.</source>
        <translation>Skriver et notat, eller sletter ett.</translation>
    </message>
    <message>
        <source>--on says what the memo is about and may be given several times: document:NAME, passage:START-END:DOCUMENT (code points, end exclusive), case:PATH, code:PATH or coding:ID. Without it the memo is free. The text is Markdown; a link such as [words](crosscase:code/ID) opens what it names.</source>
        <translation>--on sier hva notatet handler om, og kan gis flere ganger: document:NAVN, passage:START-SLUTT:DOKUMENT (kodepunkter, slutten ikke med), case:STI, code:STI eller coding:ID. Uten det er notatet fritt. Teksten er Markdown; en lenke som [ord](crosscase:code/ID) åpner det den nevner.</translation>
    </message>
    <message>
        <source>The text, in Markdown.</source>
        <translation>Teksten, i Markdown.</translation>
    </message>
    <message>
        <source>The title.</source>
        <translation>Tittelen.</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>Hva det handler om.</translation>
    </message>
    <message>
        <source>Changes the memo of this id instead of writing a new one.</source>
        <translation>Endrer notatet med denne id-en i stedet for å skrive et nytt.</translation>
    </message>
    <message>
        <source>Deletes the memo of this id.</source>
        <translation>Sletter notatet med denne id-en.</translation>
    </message>
    <message>
        <source>Who writes.</source>
        <translation>Hvem som skriver.</translation>
    </message>
    <message>
        <source>--text, --title or --delete is needed.</source>
        <translation>--text, --title eller --delete trengs.</translation>
    </message>
    <message>
        <source>There is no memo %1.</source>
        <translation>Det finnes ikke noe notat %1.</translation>
    </message>
    <message>
        <source>A memo is on document:NAME, passage:START-END:DOCUMENT, case:PATH, code:PATH or coding:ID, not &quot;%1&quot;.</source>
        <translation>Et notat er på document:NAVN, passage:START-SLUTT:DOKUMENT, case:STI, code:STI eller coding:ID, ikke «%1».</translation>
    </message>
    <message>
        <source>Fills it with the sample: invented interviews, coded, with tables.</source>
        <translation>Fyller det med eksemplet: oppdiktede intervjuer, kodet, med tabeller.</translation>
    </message>
    <message>
        <source>The sample brings its codebooks; leave out --template.</source>
        <translation>Eksemplet har egne kodebøker; utelat --template.</translation>
    </message>
    <message>
        <source>Without the codes below those named.</source>
        <translation>Uten kodene under dem som er nevnt.</translation>
    </message>
    <message>
        <source>Only codings whose facet has this value, e.g. level=dyad.</source>
        <translation>Bare kodinger der fasetten har denne verdien, f.eks. level=dyad.</translation>
    </message>
    <message>
        <source>A report with headings: by code, case or document. The formats but text and json are grouped by code unless this says otherwise.</source>
        <translation>En rapport med overskrifter: etter code, case eller document. Formatene unntatt text og json grupperes etter kode om ikke dette sier noe annet.</translation>
    </message>
    <message>
        <source>--group is code, case or document, not &quot;%1&quot;.</source>
        <translation>--group er code, case eller document, ikke «%1».</translation>
    </message>
    <message>
        <source>--facet is NAME=VALUE, not &quot;%1&quot;.</source>
        <translation>--facet er NAVN=VERDI, ikke «%1».</translation>
    </message>
    <message>
        <source>Saves what can be read of a damaged project into a new file.</source>
        <translation>Lagrer det som kan leses av et skadet prosjekt, i en ny fil.</translation>
    </message>
    <message>
        <source>Reads every row that can still be read, takes what is lost from the history where it stands there, and says what was not recovered. The damaged file is not changed. The exit code is 0 when the new file was written, whether or not something is missing.</source>
        <translation>Leser hver rad som fortsatt kan leses, henter det tapte fra historikken der det står der, og sier hva som ikke ble berget. Den skadede filen endres ikke. Avslutningskoden er 0 når den nye filen ble skrevet, enten noe mangler eller ikke.</translation>
    </message>
    <message>
        <source>Everything was found.</source>
        <translation>Alt ble funnet.</translation>
    </message>
    <message>
        <source>Some of it is lost; see the report.</source>
        <translation>Noe av det er tapt; se rapporten.</translation>
    </message>
    <message>
        <source>Replaces a document&apos;s text by a corrected one.</source>
        <translation>Bytter ut teksten i et dokument med en rettet.</translation>
    </message>
    <message>
        <source>The texts are aligned by words; codings, turns, stretches of cases and passages of memos keep the words they were on. What has no place any more is not deleted: &quot;unplaced&quot; lists it with its old text, and &quot;place&quot; gives it a new place. Passages that stay word for word are counted, the others listed. One change, which &quot;undo&quot; takes back.</source>
        <translation>Tekstene stilles mot hverandre ord for ord; kodinger, turer, utsnitt for kasus og passasjer for notater beholder ordene de sto på. Det som ikke har noen plass lenger, slettes ikke: «unplaced» lister det opp med den gamle teksten, og «place» gir det en ny plass. Passasjer som blir ord for ord, telles, de andre listes opp. Én endring, som «undo» tar tilbake.</translation>
    </message>
    <message>
        <source>Reads the text file in this encoding instead of finding it out.</source>
        <translation>Leser tekstfilen i denne tegnkodingen i stedet for å finne den ut.</translation>
    </message>
    <message>
        <source>changed: %1: &quot;%2&quot; becomes &quot;%3&quot;</source>
        <translation>endret: %1: «%2» blir «%3»</translation>
    </message>
    <message>
        <source>moved: %1: &quot;%2&quot;</source>
        <translation>flyttet: %1: «%2»</translation>
    </message>
    <message>
        <source>to be placed: %1: &quot;%2&quot;</source>
        <translation>skal plasseres: %1: «%2»</translation>
    </message>
    <message>
        <source>%1 of %2 words and signs stay; the new text has %3.</source>
        <translation>%1 av %2 ord og tegn blir; den nye teksten har %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) stay word for word.</source>
        <translation>
            <numerusform>%n passasje blir ord for ord.</numerusform>
            <numerusform>%n passasjer blir ord for ord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) have corrected words.</source>
        <translation>
            <numerusform>%n passasje har rettede ord.</numerusform>
            <numerusform>%n passasjer har rettede ord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) stand elsewhere now.</source>
        <translation>
            <numerusform>%n passasje står et annet sted nå.</numerusform>
            <numerusform>%n passasjer står et annet sted nå.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) have no place in the new text and wait for one (see &quot;unplaced&quot;).</source>
        <translation>
            <numerusform>%n passasje har ingen plass i den nye teksten og venter på en (se «unplaced»).</numerusform>
            <numerusform>%n passasjer har ingen plass i den nye teksten og venter på en (se «unplaced»).</numerusform>
        </translation>
    </message>
    <message>
        <source>The text was replaced.</source>
        <translation>Teksten ble byttet ut.</translation>
    </message>
    <message>
        <source>Finds words in all texts, and codes where they are found.</source>
        <translation>Finner ord i alle tekster, og koder der de blir funnet.</translation>
    </message>
    <message>
        <source>QUERY is words that stand in one turn or paragraph: net finds what begins with it, net* too, &quot;trade fair&quot; the words beside each other, fair OR show either, -price leaves out turns with the word. Accents and capitals do not matter unless asked. With --regex it is a Perl-compatible expression. Labels and time stamps are not searched. With --code every hit is coded, all in one change.</source>
        <translation>QUERY er ord som står i én tur eller ett avsnitt: net finner det som begynner med det, net* også, «trade fair» ordene ved siden av hverandre, fair OR show begge, -price utelater turer med ordet. Aksenter og store bokstaver betyr ikke noe om det ikke bes om. Med --regex er det et Perl-kompatibelt uttrykk. Merkelapper og tidsmerker gjennomsøkes ikke. Med --code kodes hvert treff, alt i én endring.</translation>
    </message>
    <message>
        <source>Finds whole words only.</source>
        <translation>Finner bare hele ord.</translation>
    </message>
    <message>
        <source>Looks in what belongs to this case; may be given several times.</source>
        <translation>Leter i det som hører til dette kasuset; kan gis flere ganger.</translation>
    </message>
    <message>
        <source>Looks in what this speaker says; may be given several times.</source>
        <translation>Leter i det denne taleren sier; kan gis flere ganger.</translation>
    </message>
    <message>
        <source>Whose words: everyone (the default), informants or interviewers.</source>
        <translation>Hvem sine ord: everyone (standard), informants eller interviewers.</translation>
    </message>
    <message>
        <source>Prints one line a hit, with what was found in one column.</source>
        <translation>Skriver ut én linje per treff, med det som ble funnet, i én kolonne.</translation>
    </message>
    <message>
        <source>How many letters of context on either side (60).</source>
        <translation>Hvor mange bokstaver av sammenhengen på hver side (60).</translation>
    </message>
    <message>
        <source>Order: place (the default), left, match or right.</source>
        <translation>Rekkefølge: place (standard), left, match eller right.</translation>
    </message>
    <message>
        <source>Keeps the search in the project under this name.</source>
        <translation>Beholder søket i prosjektet under dette navnet.</translation>
    </message>
    <message>
        <source>Runs the search kept under this name.</source>
        <translation>Kjører søket som er lagret under dette navnet.</translation>
    </message>
    <message>
        <source>With --saved: only documents that came since it was saved or last coded.</source>
        <translation>Med --saved: bare dokumenter som er kommet til siden det ble lagret eller sist kodet.</translation>
    </message>
    <message>
        <source>Lists the searches kept in the project.</source>
        <translation>Lister opp søkene som er lagret i prosjektet.</translation>
    </message>
    <message>
        <source>Deletes the search kept under this name.</source>
        <translation>Sletter søket som er lagret under dette navnet.</translation>
    </message>
    <message>
        <source>Codes every hit with this code.</source>
        <translation>Koder hvert treff med denne koden.</translation>
    </message>
    <message>
        <source>--context is a number from 0 to 1000.</source>
        <translation>--context er et tall fra 0 til 1000.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n treff</numerusform>
            <numerusform>%n treff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new document(s)</source>
        <translation>
            <numerusform>%n nytt dokument</numerusform>
            <numerusform>%n nye dokumenter</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to look for, or --saved which search.</source>
        <translation>Si hva det skal letes etter, eller --saved hvilket søk.</translation>
    </message>
    <message>
        <source>--word and --part exclude each other.</source>
        <translation>--word og --part utelukker hverandre.</translation>
    </message>
    <message>
        <source>--who is everyone, informants or interviewers, not &quot;%1&quot;.</source>
        <translation>--who er everyone, informants eller interviewers, ikke «%1».</translation>
    </message>
    <message>
        <source>--sort is place, left, match or right, not &quot;%1&quot;.</source>
        <translation>--sort er place, left, match eller right, ikke «%1».</translation>
    </message>
    <message>
        <source>Lists, reads or drafts the summaries of the framework matrix.</source>
        <translation>Lister opp, leser eller lager utkast til sammendragene i rammematrisen.</translation>
    </message>
    <message>
        <source>A summary belongs to a case and a code, and every table that shows the pair shows it. --from reads a table with the columns case, code, summary, status (&quot;not asked&quot; or &quot;no data&quot;), mark and reason. --draft writes the passages of a pair, quoted and cited, where there is no summary yet; --case and --code say which pairs, without them each informant with each code that has passages.</source>
        <translation>Et sammendrag hører til et kasus og en kode, og hver tabell som viser paret, viser det. --from leser en tabell med kolonnene case, code, summary, status («not asked» eller «no data»), mark og reason. --draft skriver passasjene for et par, sitert og med henvisning, der det ikke er noe sammendrag ennå; --case og --code sier hvilke par, uten dem hver informant med hver kode som har passasjer.</translation>
    </message>
    <message>
        <source>Reads a table (.csv, .tsv or .xlsx).</source>
        <translation>Leser en tabell (.csv, .tsv eller .xlsx).</translation>
    </message>
    <message>
        <source>Drafts summaries from passages.</source>
        <translation>Lager utkast til sammendrag fra passasjer.</translation>
    </message>
    <message>
        <source>Only this case; may be given several times.</source>
        <translation>Bare dette kasuset; kan gis flere ganger.</translation>
    </message>
    <message>
        <source>Only this code; may be given several times.</source>
        <translation>Bare denne koden; kan gis flere ganger.</translation>
    </message>
    <message>
        <source>Drafts take the place of summaries that are there.</source>
        <translation>Utkast tar plassen til sammendrag som finnes der.</translation>
    </message>
    <message>
        <source>Summaries from %1</source>
        <translation>Sammendrag fra %1</translation>
    </message>
    <message numerus="yes">
        <source>%n summaries are new or changed.</source>
        <translation>
            <numerusform>%n sammendrag er nytt eller endret.</numerusform>
            <numerusform>%n sammendrag er nye eller endret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drafted %n summaries.</source>
        <translation>
            <numerusform>Lagde utkast til %n sammendrag.</numerusform>
            <numerusform>Lagde utkast til %n sammendrag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists, copies, renames or deletes the saved tables.</source>
        <translation>Lister opp, kopierer, gir nytt navn til eller sletter de lagrede tabellene.</translation>
    </message>
    <message>
        <source>Without options it lists them, in the order of the window. A frozen table is listed with the day it was frozen. Each change can be undone.</source>
        <translation>Uten valg lister det dem opp, i vinduets rekkefølge. En frosset tabell står med dagen den ble frosset. Hver endring kan angres.</translation>
    </message>
    <message>
        <source>Makes a copy of this table; --as names it.</source>
        <translation>Lager en kopi av denne tabellen; --as gir den navn.</translation>
    </message>
    <message>
        <source>Renames this table; --as says how.</source>
        <translation>Gir denne tabellen et nytt navn; --as sier hvilket.</translation>
    </message>
    <message>
        <source>The new name.</source>
        <translation>Det nye navnet.</translation>
    </message>
    <message>
        <source>Deletes this table; may be given several times.</source>
        <translation>Sletter denne tabellen; kan gis flere ganger.</translation>
    </message>
    <message>
        <source>--rename needs a new name, with --as.</source>
        <translation>--rename trenger et nytt navn, med --as.</translation>
    </message>
    <message>
        <source>Give --rename or --duplicate, not both.</source>
        <translation>Gi --rename eller --duplicate, ikke begge.</translation>
    </message>
    <message>
        <source>Made the table &quot;%1&quot;.</source>
        <translation>Lagde tabellen «%1».</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; is called &quot;%2&quot; now.</source>
        <translation>Tabellen «%1» heter nå «%2».</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n table(s).</source>
        <translation>
            <numerusform>Slettet %n tabell.</numerusform>
            <numerusform>Slettet %n tabeller.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (frozen %2)</source>
        <comment>name of a table, date</comment>
        <translation>%1 (frosset %2)</translation>
    </message>
    <message>
        <source>NAME is a saved table; else --preset, --spec or the other options say what the table is, and they change a saved one for this once. With --save the table is kept under NAME, or a changed copy of NAME under NEW NAME. Rows and columns are one of
  codes, codes:Drivers,Barriers, codes:@all, codes:Drivers@1
  cases, cases:informant, cases:organisation@Cluster A,Cluster B
  documents, speakers, coders, stance, attribute:Role, facet:level, attributes:Role,Size, whole
Without options: all codes by all cases, with stances.</source>
        <translation>NAME er en lagret tabell; ellers sier --preset, --spec eller de andre valgene hva tabellen er, og de endrer en lagret for denne ene gangen. Med --save beholdes tabellen under NAME, eller en endret kopi av NAME under NEW NAME. Rader og kolonner er én av
  codes, codes:Drivers,Barriers, codes:@all, codes:Drivers@1
  cases, cases:informant, cases:organisation@Cluster A,Cluster B
  documents, speakers, coders, stance, attribute:Role, facet:level, attributes:Role,Size, whole
Uten valg: alle koder mot alle kasus, med standpunkter.</translation>
    </message>
    <message>
        <source>A table that papers print; --presets lists them.</source>
        <translation>En tabell som artikler trykker; --presets lister dem opp.</translation>
    </message>
    <message>
        <source>An option of the preset, e.g. level=cluster; may be given several times.</source>
        <translation>Et valg for forvalget, f.eks. level=cluster; kan gis flere ganger.</translation>
    </message>
    <message>
        <source>Lists the presets this project can have, with their options.</source>
        <translation>Lister opp forvalgene dette prosjektet kan ha, med valgene deres.</translation>
    </message>
    <message>
        <source>Saves the table in the project.</source>
        <translation>Lagrer tabellen i prosjektet.</translation>
    </message>
    <message>
        <source>Saves a copy that keeps the day and the hash of its data.</source>
        <translation>Lagrer en kopi som tar vare på dagen og kontrollsummen av dataene.</translation>
    </message>
    <message>
        <source>Prints the JSON schema of specifications.</source>
        <translation>Skriver ut JSON-skjemaet for spesifikasjoner.</translation>
    </message>
    <message>
        <source>The schema is missing from this program.</source>
        <translation>Skjemaet mangler i dette programmet.</translation>
    </message>
    <message>
        <source>Give --spec or --preset, not both.</source>
        <translation>Gi --spec eller --preset, ikke begge.</translation>
    </message>
    <message>
        <source>A new name is given only to save a copy of a saved table.</source>
        <translation>Et nytt navn gis bare for å lagre en kopi av en lagret tabell.</translation>
    </message>
    <message>
        <source>Give the name of a saved table, --spec or --preset, not two of them.</source>
        <translation>Gi navnet på en lagret tabell, --spec eller --preset, ikke to av dem.</translation>
    </message>
    <message>
        <source>--option takes a name and a value, like &quot;level=cluster&quot;.</source>
        <translation>--option tar et navn og en verdi, slik som «level=cluster».</translation>
    </message>
    <message>
        <source>Saved &quot;%1&quot;, table %2 of project %3.</source>
        <translation>Lagret «%1», tabell %2 i prosjekt %3.</translation>
    </message>
    <message>
        <source>--freeze copies a saved table: give its name.</source>
        <translation>--freeze kopierer en lagret tabell: gi navnet på den.</translation>
    </message>
    <message>
        <source>Lists what waits for a place since a text was replaced.</source>
        <translation>Lister opp det som venter på en plass siden en tekst ble byttet ut.</translation>
    </message>
    <message>
        <source>Each line has an id for &quot;place&quot;, the document, near which code point it would stand, and the code, the case or the memo, with the old text. What waits here counts in no table.</source>
        <translation>Hver linje har en id for «place», dokumentet, ved hvilket kodepunkt det ville stå, og koden, kasuset eller notatet, med den gamle teksten. Det som venter her, teller ikke i noen tabell.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) wait for a place.</source>
        <translation>
            <numerusform>%n passasje venter på en plass.</numerusform>
            <numerusform>%n passasjer venter på en plass.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives a place to what waits for one.</source>
        <translation>Gir en plass til det som venter på en.</translation>
    </message>
    <message>
        <source>The id is one that &quot;unplaced&quot; lists. START and END are code points of the document&apos;s text, end exclusive.</source>
        <translation>Id-en er en som «unplaced» lister opp. START og END er kodepunkter i dokumentets tekst, slutten ikke med.</translation>
    </message>
    <message>
        <source>ID, START and END are whole numbers.</source>
        <translation>ID, START og END er hele tall.</translation>
    </message>
    <message>
        <source>Placed.</source>
        <translation>Plassert.</translation>
    </message>
    <message>
        <source>Says which exported tables are still what the project says.</source>
        <translation>Sier hvilke eksporterte tabeller som fortsatt er det prosjektet sier.</translation>
    </message>
    <message>
        <source>Every exported table but CSV carries a hash of its data, such as T-0123456789ab. It is compared with the saved tables of the project, frozen copies too; CSV is compared as a whole. The exit code is 1 when a table has changed or is not known.</source>
        <translation>Hver eksportert tabell unntatt CSV bærer en kontrollsum av dataene, slik som T-0123456789ab. Den sammenlignes med de lagrede tabellene i prosjektet, også frosne kopier; CSV sammenlignes som helhet. Avslutningskoden er 1 når en tabell er endret eller ikke kjent.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not what the project says now.</source>
        <translation>
            <numerusform>%n fil er ikke det prosjektet sier nå.</numerusform>
            <numerusform>%n filer er ikke det prosjektet sier nå.</numerusform>
        </translation>
    </message>
    <message>
        <source>the same as &quot;%1&quot;.</source>
        <comment>name of a table</comment>
        <translation>det samme som «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has changed since.</source>
        <comment>name of a table</comment>
        <translation>«%1» er endret siden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has changed since; it was %2 and is %3.</source>
        <translation>«%1» er endret siden; den var %2 og er %3.</translation>
    </message>
    <message>
        <source>no saved table has the data of %1.</source>
        <translation>ingen lagret tabell har dataene i %1.</translation>
    </message>
    <message>
        <source>it does not say what it was made from, and no saved table gives the same.</source>
        <translation>den sier ikke hva den er laget av, og ingen lagret tabell gir det samme.</translation>
    </message>
    <message>
        <source>There is no backup of this project yet. --make makes one.</source>
        <translation>Det finnes ingen sikkerhetskopi av dette prosjektet ennå. --make lager en.</translation>
    </message>
    <message>
        <source>The backup of %1 was written to %2.</source>
        <translation>Sikkerhetskopien fra %1 ble skrevet til %2.</translation>
    </message>
    <message>
        <source>Sets a facet, e.g. level=dyad; may be given several times.</source>
        <translation>Setter en fasett, f.eks. level=dyad; kan gis flere ganger.</translation>
    </message>
    <message>
        <source>There is no facet &quot;%1&quot; for codings with &quot;%2&quot;; &quot;facets&quot; lists them.</source>
        <translation>Det er ingen fasett «%1» for kodinger med «%2»; «facets» lister dem.</translation>
    </message>
    <message>
        <source>Lists, makes and changes the facets of codings.</source>
        <translation>Lister, lager og endrer fasettene til kodinger.</translation>
    </message>
    <message>
        <source>A facet is a typed property of codings, such as the level or the phase a passage speaks of. It is offered on the branches of the codebook given with --on. With FACET one thing is changed a call, in one step that can be undone; saved tables follow a new name.</source>
        <translation>En fasett er en egenskap ved kodinger, som nivået eller fasen en passasje taler om. Den tilbys på de grenene av kodeboken som gis med --on. Med FACET endres én ting per kall, i ett steg som kan angres; lagrede tabeller følger et nytt navn.</translation>
    </message>
    <message>
        <source>Makes a facet of this name; with --kind, --choices, --describe and --on.</source>
        <translation>Lager en fasett med dette navnet; med --kind, --choices, --describe og --on.</translation>
    </message>
    <message>
        <source>choice (the default), case, number or text; of a facet that is there, makes it that.</source>
        <translation>choice (vanlig), case, number eller text; gjør en fasett som finnes, til det.</translation>
    </message>
    <message>
        <source>The choices, separated by commas.</source>
        <translation>Valgene, atskilt med komma.</translation>
    </message>
    <message>
        <source>Says what it is for.</source>
        <translation>Sier hva den er til.</translation>
    </message>
    <message>
        <source>A code on whose branch it is offered; may be given several times.</source>
        <translation>En kode den tilbys på grenen til; kan gis flere ganger.</translation>
    </message>
    <message>
        <source>Gives the facet another name.</source>
        <translation>Gir fasetten et annet navn.</translation>
    </message>
    <message>
        <source>Puts the facet before this one; &quot;&quot; puts it last.</source>
        <translation>Setter fasetten foran denne; &quot;&quot; setter den sist.</translation>
    </message>
    <message>
        <source>Adds a choice at the end.</source>
        <translation>Legger til et valg til slutt.</translation>
    </message>
    <message>
        <source>Gives a choice another name.</source>
        <translation>Gir et valg et annet navn.</translation>
    </message>
    <message>
        <source>Puts a choice before another one; NAME= puts it last.</source>
        <translation>Setter et valg foran et annet; NAME= setter det sist.</translation>
    </message>
    <message>
        <source>Codings that have one choice get the other, and the one goes.</source>
        <translation>Kodinger som har det ene valget, får det andre, og det ene forsvinner.</translation>
    </message>
    <message>
        <source>Deletes a choice and its values.</source>
        <translation>Sletter et valg og verdiene av det.</translation>
    </message>
    <message>
        <source>Deletes the facet, its choices and all its values.</source>
        <translation>Sletter fasetten, valgene og alle verdiene av den.</translation>
    </message>
    <message>
        <source>There is no facet &quot;%1&quot;.</source>
        <translation>Det er ingen fasett «%1».</translation>
    </message>
    <message>
        <source>Say which facet, after the project.</source>
        <translation>Si hvilken fasett, etter prosjektet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no choice &quot;%2&quot;.</source>
        <translation>«%1» har ikke valget «%2».</translation>
    </message>
    <message>
        <source>Made the facet &quot;%1&quot;.</source>
        <translation>Laget fasetten «%1».</translation>
    </message>
    <message>
        <source>It is offered nowhere yet; --on says on which branches.</source>
        <translation>Den tilbys ingen steder ennå; --on sier på hvilke grener.</translation>
    </message>
    <message>
        <source>Done; &quot;undo&quot; takes it back.</source>
        <translation>Gjort; «undo» tar det tilbake.</translation>
    </message>
    <message>
        <source>--%1 needs two names with = between them.</source>
        <translation>--%1 trenger to navn med = mellom.</translation>
    </message>
    <message numerus="yes">
        <source>Its values on %n coding(s) go with it.</source>
        <translation>
            <numerusform>Verdien på %n koding går med.</numerusform>
            <numerusform>Verdiene på %n kodinger går med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved tables that name it: %1</source>
        <translation>Lagrede tabeller som nevner den: %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>på %1</translation>
    </message>
    <message>
        <source>There are no facets yet.</source>
        <translation>Det er ingen fasetter ennå.</translation>
    </message>
    <message>
        <source>A column of a survey (CSV, XLSX) with texts to code; may be given several times. Without it these are found out.</source>
        <translation>En kolonne i en spørreundersøkelse (CSV, XLSX) med tekst som skal kodes; kan oppgis flere ganger. Uten den finnes de automatisk.</translation>
    </message>
    <message>
        <source>A column of a survey that describes the respondent; may be given several times. Without it all short columns do.</source>
        <translation>En kolonne i en spørreundersøkelse som beskriver respondenten; kan oppgis flere ganger. Uten den gjør alle korte kolonner det.</translation>
    </message>
    <message>
        <source>The column of a survey that names the respondent.</source>
        <translation>Kolonnen i en spørreundersøkelse som navngir respondenten.</translation>
    </message>
</context>
<context>
    <name>Crosscase::CodeDialog</name>
    <message>
        <source>Code “%1”</source>
        <translation>Koden «%1»</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Farge…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Definisjon</translation>
    </message>
    <message>
        <source>What the code means, in a sentence or two</source>
        <translation>Hva koden betyr, i en setning eller to</translation>
    </message>
    <message>
        <source>&amp;Include</source>
        <translation>&amp;Inkluder</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Når den skal brukes</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>&amp;Ekskluder</translation>
    </message>
    <message>
        <source>When not to use it, and what to use instead</source>
        <translation>Når den ikke skal brukes, og hva som brukes i stedet</translation>
    </message>
    <message>
        <source>E&amp;xample</source>
        <translation>E&amp;ksempel</translation>
    </message>
    <message>
        <source>A passage that shows it well</source>
        <translation>En passasje som viser den godt</translation>
    </message>
    <message>
        <source>Other words you may look for, separated by semicolons</source>
        <translation>Andre ord du kan lete etter, atskilt med semikolon</translation>
    </message>
    <message>
        <source>&amp;Also called</source>
        <translation>K&amp;alles også</translation>
    </message>
    <message>
        <source>&amp;Passages can be coded with it (else it is only a heading)</source>
        <translation>&amp;Passasjer kan kodes med den (ellers er den bare en overskrift)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n codings</source>
        <translation>
            <numerusform>%1, %n koding</numerusform>
            <numerusform>%1, %n kodinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour of “%1”</source>
        <translation>Farge for «%1»</translation>
    </message>
    <message>
        <source>Choose from &amp;codings…</source>
        <translation>Velg blant &amp;kodinger …</translation>
    </message>
    <message>
        <source>%1 (%2 to 1)</source>
        <comment>light or dark page, contrast</comment>
        <translation>%1 (%2 til 1)</translation>
    </message>
    <message>
        <source>on a light page</source>
        <translation>på en lys side</translation>
    </message>
    <message>
        <source>on a dark page</source>
        <translation>på en mørk side</translation>
    </message>
    <message>
        <source>This colour is hard to see %1. It is shown stronger there.</source>
        <translation>Denne fargen er vanskelig å se %1. Den vises sterkere der.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Also called so: %1. Merge them if they mean the same.</source>
        <translation>Heter også slik: %1. Slå dem sammen om de betyr det samme.</translation>
    </message>
    <message>
        <source>Choose an example</source>
        <translation>Velg et eksempel</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passasjer</translation>
    </message>
</context>
<context>
    <name>Crosscase::CodePalette</name>
    <message>
        <source>Code palette</source>
        <translation>Kodepalett</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Skriv en kode</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>Koder funnet</translation>
    </message>
    <message>
        <source>Code “%1”</source>
        <translation>Koden «%1»</translation>
    </message>
    <message>
        <source>Change the code of “%1”</source>
        <translation>Bytt kode for «%1»</translation>
    </message>
    <message>
        <source>also “%1”</source>
        <translation>også «%1»</translation>
    </message>
    <message>
        <source>%1, also “%2”</source>
        <translation>%1, også «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%1, used %Ln time(s)</source>
        <translation>
            <numerusform>%1, brukt %Ln gang</numerusform>
            <numerusform>%1, brukt %Ln ganger</numerusform>
        </translation>
    </message>
    <message>
        <source>New code “%1”</source>
        <translation>Ny kode «%1»</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>under %1</translation>
    </message>
    <message>
        <source>Enter applies, Ctrl+Space picks several, Ctrl+Enter makes a new code. A last x, o or - sets the stance, @ a facet (@firm, @level=firm). Alt+1 to Alt+9 put the code on a number key.</source>
        <translation>Enter bruker, Ctrl+mellomrom velger flere, Ctrl+Enter lager en ny kode. En siste x, o eller - setter standpunktet, @ en fasett (@firm, @level=firm). Alt+1 til Alt+9 legger koden på en talltast.</translation>
    </message>
    <message>
        <source>Enter changes the code, Ctrl+Enter makes a new one. A last x, o or - sets the stance, @ a facet (@firm, @level=firm).</source>
        <translation>Enter bytter koden, Ctrl+Enter lager en ny. En siste x, o eller - setter standpunktet, @ en fasett (@firm, @level=firm).</translation>
    </message>
    <message>
        <source>Code each of %1</source>
        <translation>Kod hver av %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>@%1 is no facet of this code</source>
        <translation>@%1 er ingen fasett på denne koden</translation>
    </message>
    <message>
        <source>[%1] %2</source>
        <translation>[%1] %2</translation>
    </message>
    <message>
        <source>Key %1 is “%2”.</source>
        <translation>Tast %1 er «%2».</translation>
    </message>
</context>
<context>
    <name>Crosscase::CodePicker</name>
    <message>
        <source>Filter codes</source>
        <translation>Filtrer koder</translation>
    </message>
</context>
<context>
    <name>Crosscase::CodeTree</name>
    <message>
        <source>Codebook</source>
        <translation>Kodebok</translation>
    </message>
    <message>
        <source>Drop a passage on a code to code it.</source>
        <translation>Slipp en passasje på en kode for å kode den.</translation>
    </message>
    <message>
        <source>Merge %1 into “%2”?</source>
        <translation>Slå sammen %1 med «%2»?</translation>
    </message>
    <message numerus="yes">
        <source>Its %n codings become codings of “%1”, and its name is kept as another name of it. You can undo this.</source>
        <translation>
            <numerusform>%n koding blir koding av «%1», og navnet beholdes som et annet navn på den. Du kan angre dette.</numerusform>
            <numerusform>%n kodinger blir kodinger av «%1», og navnet beholdes som et annet navn på den. Du kan angre dette.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge codes</source>
        <translation>Slå sammen koder</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå sammen</translation>
    </message>
    <message>
        <source>Drop passages on a code: they become its own. With Ctrl they keep the code they have, too.</source>
        <translation>Slipp passasjer på en kode: de blir dens. Med Ctrl beholder de også koden de har.</translation>
    </message>
    <message numerus="yes">
        <source>Code %n passages with &quot;%1&quot; too</source>
        <translation>
            <numerusform>Kod %n passasje med «%1» også</numerusform>
            <numerusform>Kod %n passasjer med «%1» også</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::Codebook</name>
    <message>
        <source>A code needs a name.</source>
        <translation>En kode må ha et navn.</translation>
    </message>
    <message>
        <source>There is a code &quot;%1&quot; in this place already.</source>
        <translation>Det finnes allerede en kode «%1» på dette stedet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the path of a code: every step needs a name.</source>
        <translation>«%1» er ikke stien til en kode: hvert ledd må ha et navn.</translation>
    </message>
    <message>
        <source>New code &quot;%1&quot;</source>
        <translation>Ny kode «%1»</translation>
    </message>
    <message>
        <source>The code is no longer in the codebook.</source>
        <translation>Koden er ikke lenger i kodeboka.</translation>
    </message>
    <message>
        <source>Rename code &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>Gi koden «%1» navnet «%2»</translation>
    </message>
    <message>
        <source>Edit code &quot;%1&quot;</source>
        <translation>Rediger koden «%1»</translation>
    </message>
    <message>
        <source>Colour of code &quot;%1&quot;</source>
        <translation>Farge for koden «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be put below itself.</source>
        <translation>«%1» kan ikke legges under seg selv.</translation>
    </message>
    <message>
        <source>Move code &quot;%1&quot;</source>
        <translation>Flytt koden «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Move %n codes</source>
        <translation>
            <numerusform>Flytt %n kode</numerusform>
            <numerusform>Flytt %n koder</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort codes</source>
        <translation>Sorter koder</translation>
    </message>
    <message>
        <source>Other names of code &quot;%1&quot;</source>
        <translation>Andre navn på koden «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be merged into &quot;%2&quot;, which is the same code or lies below it.</source>
        <translation>«%1» kan ikke slås sammen med «%2», som er den samme koden eller ligger under den.</translation>
    </message>
    <message>
        <source>Both codes have a code &quot;%1&quot; below them. Merge or rename those first.</source>
        <translation>Begge kodene har en kode «%1» under seg. Slå sammen eller gi nytt navn til dem først.</translation>
    </message>
    <message>
        <source>Merge code &quot;%1&quot; into &quot;%2&quot;</source>
        <translation>Slå sammen koden «%1» med «%2»</translation>
    </message>
    <message>
        <source>Delete code &quot;%1&quot;</source>
        <translation>Slett koden «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes</source>
        <translation>
            <numerusform>Slett %n kode</numerusform>
            <numerusform>Slett %n koder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::CodebookImport</name>
    <message>
        <source>%1 stands in the file twice; it is taken over once.</source>
        <translation>%1 står to ganger i filen; den overtas én gang.</translation>
    </message>
    <message>
        <source>%1 is described otherwise in the file; yours was kept.</source>
        <translation>%1 er beskrevet annerledes i filen; din ble beholdt.</translation>
    </message>
</context>
<context>
    <name>Crosscase::CodebookModel</name>
    <message>
        <source>Codings of the code and of the codes below it</source>
        <translation>Kodinger med koden og kodene under den</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Bruk</translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>%n koding</numerusform>
            <numerusform>%n kodinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Heading. %1</source>
        <translation>Overskrift. %1</translation>
    </message>
    <message>
        <source>Include:</source>
        <translation>Inkluder:</translation>
    </message>
    <message>
        <source>Exclude:</source>
        <translation>Ekskluder:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Eksempel:</translation>
    </message>
    <message>
        <source>Also called:</source>
        <translation>Kalles også:</translation>
    </message>
    <message numerus="yes">
        <source>%n codings with the codes below it</source>
        <translation>
            <numerusform>%n koding med kodene under</numerusform>
            <numerusform>%n kodinger med kodene under</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::CodebookReader</name>
    <message>
        <source>%1 has a document type, which codebooks do not need and which can hide harm. Nothing was read.</source>
        <translation>%1 har en dokumenttype, som kodebøker ikke trenger og som kan skjule skade. Ingenting ble lest.</translation>
    </message>
    <message>
        <source>%1 is not a REFI-QDA codebook: it begins with the element &quot;%2&quot;.</source>
        <translation>%1 er ikke en REFI-QDA-kodebok: den begynner med elementet «%2».</translation>
    </message>
    <message>
        <source>%1 is damaged: its XML cannot be read beyond line %2. Nothing was taken over.</source>
        <translation>%1 er skadet: XML-innholdet kan ikke leses lenger enn til linje %2. Ingenting ble overtatt.</translation>
    </message>
    <message numerus="yes">
        <source>Sets of codes are not taken over (%n).</source>
        <translation>
            <numerusform>Sett av koder overtas ikke (%n).</numerusform>
            <numerusform>Sett av koder overtas ikke (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has more than %2 codes or more than %3 levels of them. Nothing was taken over.</source>
        <translation>%1 har mer enn %2 koder eller mer enn %3 nivåer av dem. Ingenting ble overtatt.</translation>
    </message>
    <message>
        <source>Unnamed code</source>
        <translation>Kode uten navn</translation>
    </message>
    <message>
        <source>A code in line %1 has no name.</source>
        <translation>En kode i linje %1 har ikke noe navn.</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; has no valid GUID; it is matched by its path.</source>
        <translation>Koden «%1» har ingen gyldig GUID; den gjenkjennes etter stien.</translation>
    </message>
    <message>
        <source>The colour &quot;%1&quot; of the code &quot;%2&quot; is not known.</source>
        <translation>Fargen «%1» for koden «%2» er ukjent.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;code&quot; or &quot;path&quot; with the codes, such as Drivers/Networking.</source>
        <translation>%1 har ingen kolonne «code» eller «path» med kodene, som Drivere/Nettverk.</translation>
    </message>
    <message>
        <source>%1 has more than %2 levels of codes.</source>
        <translation>%1 har mer enn %2 nivåer av koder.</translation>
    </message>
    <message>
        <source>%1 has no codes.</source>
        <translation>%1 har ingen koder.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan ikke leses: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a codebook.</source>
        <translation>%1 er for stor til å være en kodebok.</translation>
    </message>
    <message>
        <source>%1 is not a codebook: it is not text.</source>
        <translation>%1 er ikke en kodebok: den er ikke tekst.</translation>
    </message>
</context>
<context>
    <name>Crosscase::CodebookReport</name>
    <message>
        <source>Codebook of %1</source>
        <translation>Kodebok for %1</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Utelat</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Heter også</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Kodinger</translation>
    </message>
    <message>
        <source>A codebook is written as qdc, csv, html, docx or text, not as &quot;%1&quot;.</source>
        <translation>En kodebok skrives som qdc, csv, html, docx eller text, ikke som %1.</translation>
    </message>
    <message>
        <source>Word document (*.docx);;Web page (*.html);;REFI-QDA codebook (*.qdc);;Table, CSV (*.csv);;Text (*.txt)</source>
        <translation>Word-dokument (*.docx);;Nettside (*.html);;REFI-QDA-kodebok (*.qdc);;Tabell, CSV (*.csv);;Tekst (*.txt)</translation>
    </message>
</context>
<context>
    <name>Crosscase::CodebookWriter</name>
    <message>
        <source>The codebook is empty, and the exchange format has no empty codebooks.</source>
        <translation>Kodeboka er tom, og utvekslingsformatet har ingen tomme kodebøker.</translation>
    </message>
</context>
<context>
    <name>Crosscase::CodesDock</name>
    <message>
        <source>Filter codes</source>
        <translation>Filtrer koder</translation>
    </message>
    <message>
        <source>The codebook is empty. Make a first code, or select text in a transcript and press Enter to name one on the spot.</source>
        <translation>Kodeboka er tom. Lag en første kode, eller merk tekst i en transkripsjon og trykk Enter for å navngi en på stedet.</translation>
    </message>
    <message>
        <source>Code the selected text with it</source>
        <translation>Kod den merkede teksten med den</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Ny kode</translation>
    </message>
    <message>
        <source>New code below</source>
        <translation>Ny kode under</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Beskriv…</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Farge…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Slå sammen med…</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Sorter etter navn</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Slett…</translation>
    </message>
    <message>
        <source>New code %1</source>
        <translation>Ny kode %1</translation>
    </message>
    <message>
        <source>Colour of the code</source>
        <translation>Kodens farge</translation>
    </message>
    <message>
        <source>Merge into which code?</source>
        <translation>Slå sammen med hvilken kode?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velg</translation>
    </message>
    <message numerus="yes">
        <source>%n codes below</source>
        <translation>
            <numerusform>%n kode under</numerusform>
            <numerusform>%n koder under</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>%n koding</numerusform>
            <numerusform>%n kodinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is coded with it. You can undo this.</source>
        <translation>Ingenting er kodet med den. Du kan angre dette.</translation>
    </message>
    <message>
        <source>With it go %1 and %2. You can undo this.</source>
        <translation>Med den forsvinner %1 og %2. Du kan angre dette.</translation>
    </message>
    <message>
        <source>Delete codes</source>
        <translation>Slett koder</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Slette %1?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Del …</translation>
    </message>
    <message>
        <source>Move below…</source>
        <translation>Flytt under …</translation>
    </message>
    <message>
        <source>Show passages</source>
        <translation>Vis passasjer</translation>
    </message>
    <message>
        <source>New memo about it</source>
        <translation>Nytt notat om den</translation>
    </message>
    <message>
        <source>Export codebook…</source>
        <translation>Eksporter kodebok …</translation>
    </message>
    <message>
        <source>There is another code of that name: %1.</source>
        <translation>Det finnes en annen kode med det navnet: %1.</translation>
    </message>
    <message>
        <source>Move below which code?</source>
        <translation>Flytt under hvilken kode?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>Eksporter kodebok</translation>
    </message>
    <message>
        <source>Codebook of %1</source>
        <translation>Kodebok for %1</translation>
    </message>
    <message>
        <source>Facets…</source>
        <translation>Fasetter…</translation>
    </message>
</context>
<context>
    <name>Crosscase::CodingCard</name>
    <message>
        <source>Stance: %1</source>
        <translation>Holdning: %1</translation>
    </message>
    <message>
        <source>no stance</source>
        <translation>ingen holdning</translation>
    </message>
    <message>
        <source>Change code</source>
        <translation>Bytt kode</translation>
    </message>
    <message>
        <source>Remove coding</source>
        <translation>Fjern koding</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Memo of the coding</source>
        <translation>Memo for kodingen</translation>
    </message>
    <message>
        <source>Coding with %1</source>
        <translation>Koding med %1</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» er ikke et tall.</translation>
    </message>
    <message>
        <source>History of this coding</source>
        <translation>Historikken til denne kodingen</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Angret: %1</translation>
    </message>
    <message>
        <source>Made again: %1</source>
        <translation>Laget på nytt: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Its changes are older than the history that is kept.</source>
        <translation>Endringene er eldre enn historikken som er tatt vare på.</translation>
    </message>
    <message>
        <source>Memo of a coding that was removed</source>
        <translation>Memo til en koding som ble fjernet</translation>
    </message>
    <message>
        <source>The coding is gone; what you typed is kept in the list of memos.</source>
        <translation>Kodingen er borte; det du skrev, er bevart i listen over memoer.</translation>
    </message>
</context>
<context>
    <name>Crosscase::CodingFilter</name>
    <message>
        <source>There is no code &quot;%1&quot; in this project.</source>
        <comment>a path</comment>
        <translation>Det finnes ingen kode «%1» i dette prosjektet.</translation>
    </message>
    <message>
        <source>There is no document &quot;%1&quot; in this project.</source>
        <translation>Det finnes ikke noe dokument «%1» i dette prosjektet.</translation>
    </message>
    <message>
        <source>There is no coder &quot;%1&quot; in this project.</source>
        <translation>Det finnes ingen koder «%1» i dette prosjektet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Dates are written like 2026-03-31.</source>
        <translation>«%1» er ingen dato. Datoer skrives som 2026-03-31.</translation>
    </message>
    <message>
        <source>There is no case &quot;%1&quot; in this project.</source>
        <comment>a path</comment>
        <translation>Det finnes ikke noe kasus «%1» i dette prosjektet.</translation>
    </message>
    <message>
        <source>There is no attribute &quot;%1&quot; in this project.</source>
        <translation>Det finnes ikke noe attributt «%1» i dette prosjektet.</translation>
    </message>
    <message>
        <source>There is no facet &quot;%1&quot; in this project.</source>
        <translation>Det finnes ingen fasett «%1» i dette prosjektet.</translation>
    </message>
    <message>
        <source>The facet &quot;%1&quot; has no value &quot;%2&quot; in this project.</source>
        <translation>Fasetten «%1» har ingen verdi «%2» i dette prosjektet.</translation>
    </message>
</context>
<context>
    <name>Crosscase::CodingGestures</name>
    <message>
        <source>Select the words to code first.</source>
        <translation>Merk ordene som skal kodes, først.</translation>
    </message>
    <message>
        <source>Coded %1</source>
        <translation>Kodet %1</translation>
    </message>
    <message>
        <source>Coded %1: %2</source>
        <translation>Kodet %1: %2</translation>
    </message>
    <message>
        <source>Code &quot;%1&quot;</source>
        <translation>Kod «%1»</translation>
    </message>
    <message>
        <source>Code in vivo &quot;%1&quot;</source>
        <translation>Kod in vivo «%1»</translation>
    </message>
    <message>
        <source>There is no code to repeat yet.</source>
        <translation>Det er ingen kode å gjenta ennå.</translation>
    </message>
    <message>
        <source>Recode to &quot;%1&quot;</source>
        <translation>Kod om til «%1»</translation>
    </message>
    <message>
        <source>Put the caret into a coded passage first.</source>
        <translation>Sett markøren i en kodet passasje først.</translation>
    </message>
    <message>
        <source>“%1”: no stance</source>
        <translation>«%1»: ingen holdning</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Removed “%1” from the passage</source>
        <translation>Fjernet «%1» fra passasjen</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln codings</source>
        <translation>
            <numerusform>Fjernet %Ln koding</numerusform>
            <numerusform>Fjernet %Ln kodinger</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a heading. Only the codes below it can be applied.</source>
        <translation>«%1» er en overskrift. Bare kodene under den kan brukes.</translation>
    </message>
    <message numerus="yes">
        <source>Coded %Ln passages: %1</source>
        <translation>
            <numerusform>Kodet %Ln passasje: %1</numerusform>
            <numerusform>Kodet %Ln passasjer: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n passages &quot;%1&quot;</source>
        <translation>
            <numerusform>Kod %n passasje «%1»</numerusform>
            <numerusform>Kod %n passasjer «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Split the passage of “%1” in two</source>
        <translation>Del passasjen med «%1» i to</translation>
    </message>
    <message>
        <source>Select text over two or more passages of one code to merge them.</source>
        <translation>Merk tekst over to eller flere passasjer med én kode for å slå dem sammen.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln passages of “%1”</source>
        <translation>
            <numerusform>Slo sammen %Ln passasje med «%1»</numerusform>
            <numerusform>Slo sammen %Ln passasjer med «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln values that differ stand in its memo.</source>
        <comment>what was merged</comment>
        <translation>
            <numerusform>%1. %Ln verdi som er en annen, står i memoet.</numerusform>
            <numerusform>%1. %Ln verdier som er andre, står i memoet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::CodingMerge</name>
    <message>
        <source>%1: %2</source>
        <comment>facet, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stance: %1</source>
        <translation>holdning: %1</translation>
    </message>
    <message>
        <source>Of the merged passage “%1”: %2</source>
        <comment>words, what was said of them</comment>
        <translation>Fra den sammenslåtte passasjen «%1»: %2</translation>
    </message>
</context>
<context>
    <name>Crosscase::CodingPanel</name>
    <message>
        <source>Codings at the caret</source>
        <translation>Kodinger ved markøren</translation>
    </message>
    <message>
        <source>Put the caret into a coded passage to see its codings here.</source>
        <translation>Sett markøren i en kodet passasje for å se kodingene her.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: select less to see them</source>
        <translation>
            <numerusform>og %Ln til: merk mindre for å se den</numerusform>
            <numerusform>og %Ln til: merk mindre for å se dem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::CodingStripes</name>
    <message>
        <source>Coding stripes</source>
        <translation>Kodestriper</translation>
    </message>
    <message>
        <source>The codings beside the text. With the keyboard they are walked from the text, by the next and previous coding.</source>
        <translation>Kodingene ved siden av teksten. Med tastaturet går du gjennom dem fra teksten, med neste og forrige koding.</translation>
    </message>
    <message>
        <source>Stance: %1 (%2)</source>
        <translation>Holdning: %1 (%2)</translation>
    </message>
    <message>
        <source>Coder: %1</source>
        <translation>Koder: %1</translation>
    </message>
    <message>
        <source>Memo: %1</source>
        <translation>Memo: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Crosscase::Codings</name>
    <message>
        <source>The document is no longer in the project.</source>
        <translation>Dokumentet er ikke lenger i prosjektet.</translation>
    </message>
    <message>
        <source>The code is no longer in the codebook.</source>
        <translation>Koden er ikke lenger i kodeboka.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a heading. Only the codes below it can be applied.</source>
        <translation>«%1» er en overskrift. Bare kodene under den kan brukes.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Ingenting er merket.</translation>
    </message>
    <message>
        <source>The passage reaches beyond the end of &quot;%1&quot;.</source>
        <translation>Passasjen går ut over slutten av «%1».</translation>
    </message>
    <message>
        <source>Code &quot;%1&quot;</source>
        <translation>Kod «%1»</translation>
    </message>
    <message>
        <source>Remove coding &quot;%1&quot;</source>
        <translation>Fjern kodingen «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n codings</source>
        <translation>
            <numerusform>Fjern %n koding</numerusform>
            <numerusform>Fjern %n kodinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear stance</source>
        <translation>Fjern holdning</translation>
    </message>
    <message>
        <source>Stance: %1</source>
        <translation>Holdning: %1</translation>
    </message>
    <message>
        <source>Recode to &quot;%1&quot;</source>
        <translation>Kod om til «%1»</translation>
    </message>
    <message>
        <source>The coding is no longer in the project.</source>
        <translation>Kodingen er ikke lenger i prosjektet.</translation>
    </message>
    <message>
        <source>A passage must hold at least one character of &quot;%1&quot;.</source>
        <translation>En passasje må inneholde minst ett tegn av «%1».</translation>
    </message>
    <message>
        <source>Change passage of &quot;%1&quot;</source>
        <translation>Endre passasje for «%1»</translation>
    </message>
    <message>
        <source>Memo of a coding</source>
        <translation>Memo for en koding</translation>
    </message>
    <message>
        <source>The facet is no longer in the project.</source>
        <translation>Fasetten er ikke lenger i prosjektet.</translation>
    </message>
    <message>
        <source>Set &quot;%1&quot;</source>
        <translation>Sett «%1»</translation>
    </message>
    <message>
        <source>Put the caret inside the passage to split it there.</source>
        <translation>Sett markøren inne i passasjen for å dele den der.</translation>
    </message>
    <message>
        <source>Split passage of &quot;%1&quot;</source>
        <translation>Del passasje for «%1»</translation>
    </message>
    <message>
        <source>Choose at least two passages to merge.</source>
        <translation>Velg minst to passasjer som skal slås sammen.</translation>
    </message>
    <message>
        <source>Only passages of one code, by one coder, in one document can be merged.</source>
        <translation>Bare passasjer med én kode, av én koder, i ett dokument kan slås sammen.</translation>
    </message>
    <message>
        <source>Merge passages of &quot;%1&quot;</source>
        <translation>Slå sammen passasjer for «%1»</translation>
    </message>
</context>
<context>
    <name>Crosscase::CodingsImport</name>
    <message>
        <source>A table of codings needs the columns document, code, and quote or start and end; this one has %1.</source>
        <translation>En tabell over kodinger må ha kolonnene document, code, og quote eller start og end; denne har %1.</translation>
    </message>
    <message>
        <source>There is no document &quot;%1&quot;.</source>
        <translation>Det finnes ikke noe dokument «%1».</translation>
    </message>
    <message>
        <source>There is no code &quot;%1&quot;.</source>
        <translation>Det finnes ingen kode «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a heading; passages cannot be coded with it.</source>
        <translation>«%1» er en overskrift; passasjer kan ikke kodes med den.</translation>
    </message>
    <message>
        <source>A stance is x, o, - or nothing, not &quot;%1&quot;.</source>
        <translation>En holdning er x, o, - eller ingenting, ikke «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; to &quot;%2&quot; is no stretch of &quot;%3&quot;, which has %4 characters.</source>
        <translation>«%1» til «%2» er ikke noe stykke av «%3», som har %4 tegn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has another text from %2 to %3 than the quote.</source>
        <translation>«%1» har en annen tekst fra %2 til %3 enn sitatet.</translation>
    </message>
    <message>
        <source>The row has neither a quote nor a position.</source>
        <translation>Raden har verken sitat eller posisjon.</translation>
    </message>
    <message>
        <source>The occurrence &quot;%1&quot; is not a number from 1 on.</source>
        <translation>Forekomsten «%1» er ikke et tall fra 1 og opp.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say &quot;%2&quot;.</source>
        <translation>«%1» sier ikke «%2».</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; says &quot;%2&quot; only %n time(s), not %3.</source>
        <translation>
            <numerusform>«%1» sier «%2» bare %n gang, ikke %3.</numerusform>
            <numerusform>«%1» sier «%2» bare %n ganger, ikke %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be placed, so nothing was imported. The first is line %1: %2</source>
        <translation>
            <numerusform>%n rad kan ikke plasseres, så ingenting ble importert. Den er linje %1: %2</numerusform>
            <numerusform>%n rader kan ikke plasseres, så ingenting ble importert. Den første er linje %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no codings that could be imported.</source>
        <translation>Tabellen har ingen kodinger som kan importeres.</translation>
    </message>
</context>
<context>
    <name>Crosscase::ColumnsDialog</name>
    <message>
        <source>Columns of %1</source>
        <translation>Kolonnene i %1</translation>
    </message>
    <message>
        <source>Each row of the table becomes a document and a case. Its text is what stands in the columns to code; the attributes are kept with the case.</source>
        <translation>Hver rad i tabellen blir et dokument og et kasus. Teksten er det som står i kolonnene som skal kodes; attributtene følger kasuset.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Kolonnene i tabellen</translation>
    </message>
    <message>
        <source>Choose at least one column as text to code.</source>
        <translation>Velg minst én kolonne som tekst som skal kodes.</translation>
    </message>
    <message>
        <source>The respondents are named by “%1”.</source>
        <translation>Respondentene har navn etter «%1».</translation>
    </message>
    <message>
        <source>No column names the respondents; they are numbered.</source>
        <translation>Ingen kolonne navngir respondentene; de nummereres.</translation>
    </message>
</context>
<context>
    <name>Crosscase::ColumnsModel</name>
    <message>
        <source>Name of the respondent</source>
        <translation>Navnet på respondenten</translation>
    </message>
    <message>
        <source>Attribute of the case</source>
        <translation>Attributt for kasuset</translation>
    </message>
    <message>
        <source>Text to code</source>
        <translation>Tekst som skal kodes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelates</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Brukes som</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Utfylt</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Ulike</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Eksempel</translation>
    </message>
</context>
<context>
    <name>Crosscase::CommandFinder</name>
    <message>
        <source>Find a command</source>
        <translation>Finn en kommando</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Skriv noen bokstaver av en kommando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>No command fits. Try fewer letters.</source>
        <translation>Ingen kommando passer. Prøv færre bokstaver.</translation>
    </message>
</context>
<context>
    <name>Crosscase::CompareBar</name>
    <message>
        <source>Choose cases</source>
        <translation>Velg kasus</translation>
    </message>
    <message>
        <source>Number of codings</source>
        <translation>Antall kodinger</translation>
    </message>
    <message>
        <source>Shared in the middle</source>
        <translation>Det delte i midten</translation>
    </message>
    <message>
        <source>Figures of a case together</source>
        <translation>Tallene for et kasus samlet</translation>
    </message>
    <message>
        <source>Cases to compare</source>
        <translation>Kasus å sammenligne</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Hva som sammenlignes</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Hvilke rader</translation>
    </message>
    <message>
        <source>Of two cases: what only the one has, what both have, what only the other has</source>
        <translation>Av to kasus: hva bare det ene har, hva begge har, hva bare det andre har</translation>
    </message>
    <message>
        <source>Passages side by side</source>
        <translation>Passasjer side om side</translation>
    </message>
    <message>
        <source>Read the passages of the current row in columns that scroll together</source>
        <translation>Les passasjene i den gjeldende raden i kolonner som ruller sammen</translation>
    </message>
    <message>
        <source>Compare:</source>
        <translation>Sammenlign:</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle koder</translation>
    </message>
    <message>
        <source>Only in one</source>
        <translation>Bare i ett</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <comment>a case</comment>
        <translation>Bare i %1</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alle</translation>
    </message>
    <message>
        <source>In all but one</source>
        <translation>I alle unntatt ett</translation>
    </message>
</context>
<context>
    <name>Crosscase::CrossTable</name>
    <message>
        <source>%1: %2</source>
        <comment>caption of a table, its part</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Crosscase::CsvWriter</name>
    <message>
        <source>Section</source>
        <comment>head of a column in a file</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>CSV, as the table stands</source>
        <translation>CSV, slik tabellen står</translation>
    </message>
    <message>
        <source>CSV, one line a cell</source>
        <translation>CSV, én linje per celle</translation>
    </message>
</context>
<context>
    <name>Crosscase::DensityStrip</name>
    <message>
        <source>Overview of codings</source>
        <translation>Oversikt over kodinger</translation>
    </message>
    <message>
        <source>How many codings stand where in the text. Alt+Down and Alt+Up go from one to the next.</source>
        <translation>Hvor mange kodinger som står hvor i teksten. Alt+Ned og Alt+Opp går fra den ene til den neste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codings here</source>
        <translation>
            <numerusform>%Ln koding her</numerusform>
            <numerusform>%Ln kodinger her</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::DimensionForm</name>
    <message>
        <source>Count the codes below too</source>
        <translation>Tell også kodene under</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Omvendt</translation>
    </message>
    <message>
        <source>Arrange…</source>
        <translation>Ordne …</translation>
    </message>
    <message>
        <source>Leave out empty ones</source>
        <translation>Utelat tomme</translation>
    </message>
    <message>
        <source>Put the lines into an order of your own</source>
        <translation>Sett linjene i din egen rekkefølge</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grense</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Hvor som helst</translation>
    </message>
    <message>
        <source>In exactly one</source>
        <translation>I nøyaktig én</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alle</translation>
    </message>
    <message>
        <source>In all but one</source>
        <translation>I alle unntatt ett</translation>
    </message>
    <message>
        <source>Leave out lines by how many lines of the other side say something on them</source>
        <translation>Utelat linjer etter hvor mange linjer på den andre siden som sier noe på dem</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Hva:</translation>
    </message>
    <message>
        <source>Which:</source>
        <translation>Hvilke:</translation>
    </message>
    <message>
        <source>Under:</source>
        <translation>Under:</translation>
    </message>
    <message>
        <source>Named by:</source>
        <translation>Kalt etter:</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>Rekkefølge:</translation>
    </message>
    <message>
        <source>Occurring:</source>
        <translation>Forekommer:</translation>
    </message>
    <message>
        <source>Total at least:</source>
        <translation>Sum minst:</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Hvilke linjer</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle koder</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle kasus</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle dokumenter</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Alle talere</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Alle kodere</translation>
    </message>
    <message>
        <source>All attributes</source>
        <translation>Alle attributter</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Alle verdier</translation>
    </message>
    <message>
        <source>As in the project</source>
        <translation>Som i prosjektet</translation>
    </message>
    <message>
        <source>Alphabetical</source>
        <translation>Alfabetisk</translation>
    </message>
    <message>
        <source>By total, largest first</source>
        <translation>Etter sum, størst først</translation>
    </message>
    <message>
        <source>Alike next to each other</source>
        <translation>Like ved siden av hverandre</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>For hånd</translation>
    </message>
    <message>
        <source>By &quot;%1&quot;</source>
        <comment>a row or column</comment>
        <translation>Etter «%1»</translation>
    </message>
    <message>
        <source>By attribute %1</source>
        <translation>Etter attributtet %1</translation>
    </message>
    <message>
        <source>the cases above</source>
        <translation>kasusene over</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>navnet</translation>
    </message>
</context>
<context>
    <name>Crosscase::DocumentList</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
</context>
<context>
    <name>Crosscase::DocumentModel</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Informants</source>
        <translation>Informanter</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Kodinger</translation>
    </message>
    <message>
        <source>%1, imported from %2</source>
        <translation>%1, importert fra %2</translation>
    </message>
    <message>
        <source>%1, imported from %2. %3</source>
        <translation>%1, importert fra %2. %3</translation>
    </message>
</context>
<context>
    <name>Crosscase::Documents</name>
    <message>
        <source>A turn of &quot;%1&quot; lies outside its text.</source>
        <translation>En replikk i «%1» ligger utenfor teksten.</translation>
    </message>
    <message>
        <source>A mark of &quot;%1&quot; lies outside its text.</source>
        <translation>Et merke i «%1» ligger utenfor teksten.</translation>
    </message>
    <message>
        <source>Import &quot;%1&quot;</source>
        <translation>Importer «%1»</translation>
    </message>
    <message>
        <source>The document is no longer in the project.</source>
        <translation>Dokumentet er ikke lenger i prosjektet.</translation>
    </message>
    <message>
        <source>A document needs a name.</source>
        <translation>Et dokument må ha et navn.</translation>
    </message>
    <message>
        <source>There is a document &quot;%1&quot; already.</source>
        <translation>Det finnes allerede et dokument «%1».</translation>
    </message>
    <message>
        <source>Rename document &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>Gi dokumentet «%1» navnet «%2»</translation>
    </message>
    <message>
        <source>Description of document &quot;%1&quot;</source>
        <translation>Beskrivelse av dokumentet «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Move %n documents</source>
        <translation>
            <numerusform>Flytt %n dokument</numerusform>
            <numerusform>Flytt %n dokumenter</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete document &quot;%1&quot;</source>
        <translation>Slett dokumentet «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n documents</source>
        <translation>
            <numerusform>Slett %n dokument</numerusform>
            <numerusform>Slett %n dokumenter</numerusform>
        </translation>
    </message>
    <message>
        <source>The speaker is no longer in the project.</source>
        <translation>Taleren er ikke lenger i prosjektet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the interviewer</source>
        <translation>«%1» er intervjueren</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the interviewer</source>
        <translation>«%1» er ikke intervjueren</translation>
    </message>
    <message>
        <source>A speaker needs a name.</source>
        <translation>En taler må ha et navn.</translation>
    </message>
    <message>
        <source>Rename speaker &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>Gi taleren «%1» navnet «%2»</translation>
    </message>
    <message>
        <source>Only two speakers of one document can be merged.</source>
        <translation>Bare to talere i samme dokument kan slås sammen.</translation>
    </message>
    <message>
        <source>Merge speaker &quot;%1&quot; into &quot;%2&quot;</source>
        <translation>Slå sammen taleren «%1» med «%2»</translation>
    </message>
    <message>
        <source>Change speaker of a turn</source>
        <translation>Bytt taler for en replikk</translation>
    </message>
    <message>
        <source>A correction lies outside the text of &quot;%1&quot;. Nothing was changed.</source>
        <translation>En rettelse ligger utenfor teksten i «%1». Ingenting ble endret.</translation>
    </message>
    <message>
        <source>Correct the text of &quot;%1&quot;</source>
        <translation>Rett teksten i «%1»</translation>
    </message>
</context>
<context>
    <name>Crosscase::DocumentsDock</name>
    <message>
        <source>Filter documents</source>
        <translation>Filtrer dokumenter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Slett…</translation>
    </message>
    <message>
        <source>No documents yet. Import transcripts, or drop files and folders on the window.</source>
        <translation>Ingen dokumenter ennå. Importer transkripsjoner, eller slipp filer og mapper på vinduet.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Slette «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n documents?</source>
        <translation>
            <numerusform>Slette %n dokument?</numerusform>
            <numerusform>Slette %n dokumenter?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>%n koding</numerusform>
            <numerusform>%n kodinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memos</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memoer</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete documents</source>
        <translation>Slett dokumenter</translation>
    </message>
    <message>
        <source>With the text go %1 and %2. You can undo this.</source>
        <translation>Med teksten forsvinner %1 og %2. Du kan angre dette.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Replace the text…</source>
        <translation>Bytt ut teksten …</translation>
    </message>
    <message>
        <source>The text was replaced; every passage has its place.</source>
        <translation>Teksten ble byttet ut; hver passasje har sin plass.</translation>
    </message>
    <message numerus="yes">
        <source>The text was replaced; %n passages are to be placed.</source>
        <translation>
            <numerusform>Teksten ble byttet ut; %n passasje skal plasseres.</numerusform>
            <numerusform>Teksten ble byttet ut; %n passasjer skal plasseres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::DocxReader</name>
    <message>
        <source>Word document</source>
        <translation>Word-dokument</translation>
    </message>
    <message>
        <source>Its text is longer than a transcript can be.</source>
        <translation>Teksten er lengre enn en transkripsjon kan være.</translation>
    </message>
    <message>
        <source>Its comments were left out.</source>
        <translation>Kommentarene ble utelatt.</translation>
    </message>
</context>
<context>
    <name>Crosscase::DocxWriter</name>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word-dokument (DOCX)</translation>
    </message>
    <message numerus="yes">
        <source>The table has %n column(s); a Word table holds 62 beside the row heads. Choose fewer columns, or write another format.</source>
        <translation>
            <numerusform>Tabellen har %n kolonne; en Word-tabell rommer 62 ved siden av radhodene. Velg færre kolonner, eller skriv et annet format.</numerusform>
            <numerusform>Tabellen har %n kolonner; en Word-tabell rommer 62 ved siden av radhodene. Velg færre kolonner, eller skriv et annet format.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::Drafts</name>
    <message numerus="yes">
        <source>Draft %n summaries</source>
        <translation>
            <numerusform>Lag utkast til %n sammendrag</numerusform>
            <numerusform>Lag utkast til %n sammendrag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::DrawnChart</name>
    <message>
        <source>%1: the darker, the more</source>
        <comment>what the numbers of a heat map are</comment>
        <translation>%1: jo mørkere, jo mer</translation>
    </message>
</context>
<context>
    <name>Crosscase::EditDraft</name>
    <message>
        <source>The edits cannot be kept in %1 while you type. They are still here: finish editing soon, which writes them to the project.</source>
        <translation>Rettelsene kan ikke tas vare på i %1 mens du skriver. De er her fortsatt: fullfør redigeringen snart, så skrives de til prosjektet.</translation>
    </message>
</context>
<context>
    <name>Crosscase::EditStrip</name>
    <message>
        <source>&amp;Take up the edits</source>
        <translation>&amp;Hent rettelsene</translation>
    </message>
    <message>
        <source>&amp;Copy the edited text</source>
        <translation>&amp;Kopier den rettede teksten</translation>
    </message>
    <message>
        <source>&amp;Finish editing</source>
        <translation>&amp;Fullfør redigeringen</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>F&amp;orkast …</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Redigering</translation>
    </message>
    <message>
        <source>Writes the edits to the project as one step that can be undone (Esc)</source>
        <translation>Skriver rettelsene til prosjektet som ett steg som kan angres (Esc)</translation>
    </message>
    <message>
        <source>You are editing the text. What is coded moves with it; edits are kept every two seconds. Ctrl+Z takes back the last one.</source>
        <translation>Du redigerer teksten. Det som er kodet, flytter seg med den; rettelsene tas vare på hvert annet sekund. Ctrl+Z angrer den siste.</translation>
    </message>
    <message numerus="yes">
        <source>%n codings lose all their text</source>
        <translation>
            <numerusform>%n koding mister all sin tekst</numerusform>
            <numerusform>%n kodinger mister all sin tekst</numerusform>
        </translation>
    </message>
    <message>
        <source>When you finish they wait for a place; undo puts them back.</source>
        <translation>Når du fullfører, venter de på en plass; angre setter dem tilbake.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Edits of this text from %1 were never finished. They are safe, but not in the project.</source>
        <translation>Rettelser i denne teksten fra %1 ble aldri fullført. De er trygge, men ikke i prosjektet.</translation>
    </message>
    <message>
        <source>Edits of this text from %1 were never finished, and the text was changed since. Copy the edited text to compare, or bring it in as a corrected version.</source>
        <translation>Rettelser i denne teksten fra %1 ble aldri fullført, og teksten er endret siden. Kopier den rettede teksten for å sammenligne, eller ta den inn som en rettet utgave.</translation>
    </message>
</context>
<context>
    <name>Crosscase::ElanReader</name>
    <message>
        <source>ELAN annotations</source>
        <translation>ELAN-annotasjoner</translation>
    </message>
    <message>
        <source>There are no annotations with times in it.</source>
        <translation>Det er ingen annotasjoner med tider i den.</translation>
    </message>
    <message numerus="yes">
        <source>%n dependent tier(s), such as translations, were left out.</source>
        <translation>
            <numerusform>%n avhengig lag, som oversettelser, ble utelatt.</numerusform>
            <numerusform>%n avhengige lag, som oversettelser, ble utelatt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::Encoding</name>
    <message numerus="yes">
        <source>%n NUL character(s) were replaced by the sign �.</source>
        <translation>
            <numerusform>%n NUL-tegn ble erstattet med tegnet �.</numerusform>
            <numerusform>%n NUL-tegn ble erstattet med tegnet �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half character(s) (lone surrogates) were replaced by the sign �.</source>
        <translation>
            <numerusform>%n halvt tegn (enslig surrogat) ble erstattet med tegnet �.</numerusform>
            <numerusform>%n halve tegn (enslige surrogater) ble erstattet med tegnet �.</numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding %1 is not known. Choose another one.</source>
        <translation>Tegnkodingen %1 er ukjent. Velg en annen.</translation>
    </message>
    <message>
        <source>It is not a text file.</source>
        <translation>Det er ikke en tekstfil.</translation>
    </message>
</context>
<context>
    <name>Crosscase::EvidenceModel</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passasje</numerusform>
            <numerusform>%n passasjer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%n informants, %n passages</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n informants</source>
        <translation>
            <numerusform>%n informant</numerusform>
            <numerusform>%n informanter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%n passages, %n codings</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>%n koding</numerusform>
            <numerusform>%n kodinger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%n counted, %n passages</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n telt</numerusform>
            <numerusform>%n telt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (nobody&apos;s words)</source>
        <comment>name of a document</comment>
        <translation>%1 (ingens ord)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n passages</source>
        <comment>name of an informant</comment>
        <translation>
            <numerusform>%1: %n passasje</numerusform>
            <numerusform>%1: %n passasjer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <comment>code, stance: passage citation</comment>
        <translation>%1, %2: %3 %4</translation>
    </message>
    <message>
        <source>no stance</source>
        <translation>ingen holdning</translation>
    </message>
</context>
<context>
    <name>Crosscase::EvidencePanel</name>
    <message>
        <source>Select a cell of a table to read its passages.</source>
        <translation>Velg en celle i en tabell for å lese passasjene.</translation>
    </message>
    <message>
        <source>The passage only mentions it</source>
        <translation>Passasjen bare nevner det</translation>
    </message>
    <message>
        <source>Stance: %1 (key %2)</source>
        <comment>what it means, key</comment>
        <translation>Holdning: %1 (tast %2)</translation>
    </message>
    <message>
        <source>Change code…</source>
        <translation>Bytt kode…</translation>
    </message>
    <message>
        <source>Give the passages another code</source>
        <translation>Gi passasjene en annen kode</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Sammenheng</translation>
    </message>
    <message>
        <source>Show some words before and after</source>
        <translation>Vis noen ord før og etter</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gå til</translation>
    </message>
    <message>
        <source>Show the passage in its transcript</source>
        <translation>Vis passasjen i transkripsjonen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy the passages with their citation</source>
        <translation>Kopier passasjene med henvisning</translation>
    </message>
    <message>
        <source>No passages here.</source>
        <translation>Ingen passasjer her.</translation>
    </message>
    <message>
        <source>Change code</source>
        <translation>Bytt kode</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>words of a passage, citation such as (A2, 00:12:40)</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No stance</source>
        <translation>Ingen holdning</translation>
    </message>
    <message>
        <source>Stance: %1</source>
        <comment>of passages</comment>
        <translation>Holdning: %1</translation>
    </message>
</context>
<context>
    <name>Crosscase::EvidenceTree</name>
    <message>
        <source>Passages</source>
        <translation>Passasjer</translation>
    </message>
</context>
<context>
    <name>Crosscase::ExportDialog</name>
    <message>
        <source>Export table</source>
        <translation>Eksporter tabell</translation>
    </message>
    <message>
        <source>%1 (.%2)</source>
        <comment>format, suffix of its files</comment>
        <translation>%1 (.%2)</translation>
    </message>
    <message>
        <source>Ca&amp;ption</source>
        <translation>Tabell&amp;tekst</translation>
    </message>
    <message>
        <source>&amp;Notes: symbols, how it was counted, what is left out</source>
        <translation>&amp;Merknader: symboler, hvordan det ble talt, hva som er utelatt</translation>
    </message>
    <message>
        <source>&amp;Date and hash of the data in the notes</source>
        <translation>&amp;Dato og kontrollsum for dataene i merknadene</translation>
    </message>
    <message>
        <source>&amp;Quotes as numbered notes</source>
        <translation>&amp;Sitater som nummererte merknader</translation>
    </message>
    <message>
        <source>&amp;Evidence: the passages behind every cell</source>
        <translation>&amp;Belegg: passasjene bak hver celle</translation>
    </message>
    <message>
        <source>&amp;Codebook on a sheet of its own</source>
        <translation>&amp;Kodebok på et eget ark</translation>
    </message>
    <message>
        <source>P&amp;seudonyms instead of names</source>
        <translation>&amp;Pseudonymer i stedet for navn</translation>
    </message>
    <message>
        <source>Attribute with the pseudonyms</source>
        <translation>Attributt med pseudonymene</translation>
    </message>
    <message>
        <source>Kind and number, or the attribute &quot;Pseudonym&quot;</source>
        <translation>Slag og nummer, eller attributtet «Pseudonym»</translation>
    </message>
    <message>
        <source>From the attribute %1</source>
        <translation>Fra attributtet %1</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>With:</source>
        <translation>Med:</translation>
    </message>
    <message>
        <source>Names:</source>
        <translation>Navn:</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Velg fil …</translation>
    </message>
    <message>
        <source>A workbook: the table, the passages its cells link to, and the codebook.</source>
        <translation>En arbeidsbok: tabellen, passasjene cellene lenker til, og kodeboken.</translation>
    </message>
    <message>
        <source>A table of the word processor&apos;s own, whose head rows repeat on every page.</source>
        <translation>En av tekstbehandlerens egne tabeller, der hoderadene gjentas på hver side.</translation>
    </message>
    <message>
        <source>One row a cell, for statistics programs.</source>
        <translation>Én rad per celle, for statistikkprogrammer.</translation>
    </message>
    <message>
        <source>For the packages booktabs and threeparttable.</source>
        <translation>For pakkene booktabs og threeparttable.</translation>
    </message>
</context>
<context>
    <name>Crosscase::ExportProjectDialog</name>
    <message>
        <source>Export the project for another program</source>
        <translation>Eksporter prosjektet for et annet program</translation>
    </message>
    <message>
        <source>Stances and choices as &amp;codes too, such as &quot;Networking [o]&quot;</source>
        <translation>Standpunkter og valg også som &amp;koder, slik som «Networking [o]»</translation>
    </message>
    <message>
        <source>For programs that show no notes on codings. Crosscase knows these codes and leaves them out when it reads the file.</source>
        <translation>For programmer som ikke viser notater på kodinger. Crosscase kjenner disse kodene og utelater dem når det leser filen.</translation>
    </message>
    <message>
        <source>To be read by:</source>
        <translation>Skal leses av:</translation>
    </message>
    <message>
        <source>What the other program will not show</source>
        <translation>Hva det andre programmet ikke vil vise</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksporter …</translation>
    </message>
    <message>
        <source>Looking at what the other program will show…</source>
        <translation>Ser på hva det andre programmet vil vise …</translation>
    </message>
    <message>
        <source>A REFI-QDA project of %1 is ready. The other program will not show the following; a list of it is saved beside the file. Crosscase reads all of it back but the history.</source>
        <translation>Et REFI-QDA-prosjekt av %1 er klart. Det andre programmet vil ikke vise følgende; en liste over det lagres ved siden av filen. Crosscase leser alt tilbake unntatt historikken.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>Export the project</source>
        <translation>Eksporter prosjektet</translation>
    </message>
    <message>
        <source>REFI-QDA projects (*.qdpx)</source>
        <translation>REFI-QDA-prosjekter (*.qdpx)</translation>
    </message>
</context>
<context>
    <name>Crosscase::FacetModel</name>
    <message>
        <source>Codings that have a value of it</source>
        <translation>Kodinger som har en verdi av den</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Fasett</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Kodinger</translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>%n koding</numerusform>
            <numerusform>%n kodinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Valg</translation>
    </message>
</context>
<context>
    <name>Crosscase::FacetTree</name>
    <message>
        <source>Facets and their choices</source>
        <translation>Fasetter og valgene deres</translation>
    </message>
</context>
<context>
    <name>Crosscase::FacetValues</name>
    <message>
        <source>The facet &quot;%1&quot; has no choices yet.</source>
        <translation>Fasetten «%1» har ingen valg ennå.</translation>
    </message>
    <message>
        <source>The facet &quot;%1&quot; has no choice &quot;%2&quot;; it has %3.</source>
        <translation>Fasetten «%1» har ikke valget «%2»; den har %3.</translation>
    </message>
    <message>
        <source>There is no case &quot;%1&quot; for the facet &quot;%2&quot;, or more than one has that name.</source>
        <translation>Det er ikke noe kasus «%1» for fasetten «%2», eller mer enn ett heter det.</translation>
    </message>
    <message>
        <source>The facet &quot;%1&quot; needs a number, not &quot;%2&quot;.</source>
        <translation>Fasetten «%1» trenger et tall, ikke «%2».</translation>
    </message>
</context>
<context>
    <name>Crosscase::Facets</name>
    <message>
        <source>One of a list</source>
        <translation>Ett valg fra en liste</translation>
    </message>
    <message>
        <source>A case</source>
        <translation>Et kasus</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Et tall</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>En tekst</translation>
    </message>
    <message>
        <source>A facet needs a name.</source>
        <translation>En fasett trenger et navn.</translation>
    </message>
    <message>
        <source>There is a facet &quot;%1&quot; already.</source>
        <translation>Det finnes allerede en fasett «%1».</translation>
    </message>
    <message>
        <source>Every coding has a stance already. Choose another name.</source>
        <translation>Hver koding har allerede en holdning. Velg et annet navn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the head of another column where codings are exported. Choose another name.</source>
        <translation>«%1» er hodet på en annen kolonne der kodinger eksporteres. Velg et annet navn.</translation>
    </message>
    <message>
        <source>The facet is no longer in the project.</source>
        <translation>Fasetten er ikke lenger i prosjektet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of a list, so it has no choices.</source>
        <translation>«%1» er ikke ett valg fra en liste, så den har ingen valg.</translation>
    </message>
    <message>
        <source>A choice needs a name.</source>
        <translation>Et valg trenger et navn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a choice &quot;%2&quot; already.</source>
        <translation>«%1» har allerede valget «%2».</translation>
    </message>
    <message>
        <source>A facet is choice, case, number or text, not &quot;%1&quot;.</source>
        <translation>En fasett er choice, case, number eller text, ikke «%1».</translation>
    </message>
    <message>
        <source>New facet &quot;%1&quot;</source>
        <translation>Ny fasett «%1»</translation>
    </message>
    <message>
        <source>Rename facet &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>Gi fasetten «%1» navnet «%2»</translation>
    </message>
    <message>
        <source>Describe facet &quot;%1&quot;</source>
        <translation>Beskriv fasetten «%1»</translation>
    </message>
    <message>
        <source>Kind of facet &quot;%1&quot;: %2</source>
        <translation>Type av fasetten «%1»: %2</translation>
    </message>
    <message>
        <source>Where facet &quot;%1&quot; is offered</source>
        <translation>Hvor fasetten «%1» tilbys</translation>
    </message>
    <message>
        <source>Move facet &quot;%1&quot;</source>
        <translation>Flytt fasetten «%1»</translation>
    </message>
    <message>
        <source>Delete facet &quot;%1&quot;</source>
        <translation>Slett fasetten «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n facets</source>
        <translation>
            <numerusform>Slett %n fasett</numerusform>
            <numerusform>Slett %n fasetter</numerusform>
        </translation>
    </message>
    <message>
        <source>New choice &quot;%1&quot; of &quot;%2&quot;</source>
        <translation>Nytt valg «%1» i «%2»</translation>
    </message>
    <message>
        <source>The choice is no longer in the project.</source>
        <translation>Valget er ikke lenger i prosjektet.</translation>
    </message>
    <message>
        <source>Rename choice &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>Gi valget «%1» navnet «%2»</translation>
    </message>
    <message>
        <source>Move choice &quot;%1&quot;</source>
        <translation>Flytt valget «%1»</translation>
    </message>
    <message>
        <source>Only two choices of one facet can be merged.</source>
        <translation>Bare to valg i samme fasett kan slås sammen.</translation>
    </message>
    <message>
        <source>Merge choice &quot;%1&quot; into &quot;%2&quot;</source>
        <translation>Slå valget «%1» sammen med «%2»</translation>
    </message>
    <message>
        <source>Delete choice &quot;%1&quot;</source>
        <translation>Slett valget «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n choices</source>
        <translation>
            <numerusform>Slett %n valg</numerusform>
            <numerusform>Slett %n valg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::FacetsDialog</name>
    <message>
        <source>Facets of codings</source>
        <translation>Fasetter til kodinger</translation>
    </message>
    <message>
        <source>A facet is something you note with a coding beside its stance: the level or the phase a passage speaks of, who gives and who receives. It is offered where you code with the branches chosen here.</source>
        <translation>En fasett er noe du noterer ved en koding ved siden av holdningen: nivået eller fasen en passasje taler om, hvem som gir og hvem som får. Den tilbys der du koder med grenene som er valgt her.</translation>
    </message>
    <message>
        <source>New facet</source>
        <translation>Ny fasett</translation>
    </message>
    <message>
        <source>New choice</source>
        <translation>Nytt valg</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Merge into another choice…</source>
        <translation>Slå sammen med et annet valg…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Slett…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>What it notes, in a few words</source>
        <translation>Hva den noterer, med noen få ord</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>B&amp;eskrivelse</translation>
    </message>
    <message>
        <source>&amp;Offered on these branches of the codebook</source>
        <translation>&amp;Tilbys på disse grenene av kodeboken</translation>
    </message>
    <message>
        <source>Branches of the codebook</source>
        <translation>Grener av kodeboken</translation>
    </message>
    <message>
        <source>New facet %1</source>
        <translation>Ny fasett %1</translation>
    </message>
    <message>
        <source>New choice %1</source>
        <translation>Nytt valg %1</translation>
    </message>
    <message>
        <source>Merge choices</source>
        <translation>Slå sammen valg</translation>
    </message>
    <message>
        <source>Codings with “%1” get:</source>
        <translation>Kodinger med «%1» får:</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”?</source>
        <translation>Slå «%1» sammen med «%2»?</translation>
    </message>
    <message>
        <source>Codings that have the one get the other. You can undo this.</source>
        <translation>Kodinger som har det ene, får det andre. Du kan angre dette.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå sammen</translation>
    </message>
    <message numerus="yes">
        <source>Its values on %n codings go with it.</source>
        <translation>
            <numerusform>Verdien på %n koding går med.</numerusform>
            <numerusform>Verdiene på %n kodinger går med.</numerusform>
        </translation>
    </message>
    <message>
        <source>No coding has a value of it.</source>
        <translation>Ingen koding har en verdi av den.</translation>
    </message>
    <message>
        <source>Saved tables that name it can no longer be computed: %1.</source>
        <translation>Lagrede tabeller som nevner den, kan ikke lenger beregnes: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of tables</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Du kan angre dette.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Delete choices</source>
        <translation>Slett valg</translation>
    </message>
    <message>
        <source>Delete facets</source>
        <translation>Slett fasetter</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Slette %1?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation>En annen type</translation>
    </message>
    <message>
        <source>Make “%1” another kind?</source>
        <translation>Gi «%1» en annen type?</translation>
    </message>
    <message>
        <source>Choices that no coding has go: %1. You can undo this.</source>
        <translation>Valg som ingen koding har, går bort: %1. Du kan angre dette.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>No facet yet. “New facet” makes one.</source>
        <translation>Ingen fasett ennå. «Ny fasett» lager en.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Angre: %1</translation>
    </message>
    <message>
        <source>Offered here, as on the branch above it</source>
        <translation>Tilbys her, som på grenen over</translation>
    </message>
    <message>
        <source>Offered nowhere yet: tick the branches whose codings have it.</source>
        <translation>Tilbys ingen steder ennå: kryss av grenene der kodingene har den.</translation>
    </message>
    <message numerus="yes">
        <source>Offered for %n codes.</source>
        <translation>
            <numerusform>Tilbys for %n kode.</numerusform>
            <numerusform>Tilbys for %n koder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::FileSaver</name>
    <message>
        <source>%1 was written.</source>
        <translation>%1 ble skrevet.</translation>
    </message>
</context>
<context>
    <name>Crosscase::FilterBar</name>
    <message>
        <source>&amp;Least coded first</source>
        <translation>&amp;Minst kodet først</translation>
    </message>
    <message>
        <source>Which codings are shown</source>
        <translation>Hvilke kodinger som vises</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Vis:</translation>
    </message>
    <message>
        <source>Codes with few codings in this text stand nearest to it</source>
        <translation>Koder med få kodinger i denne teksten står nærmest den</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Close and show all codings</source>
        <translation>Lukk og vis alle kodinger</translation>
    </message>
    <message>
        <source>Close and show all codings (Esc)</source>
        <translation>Lukk og vis alle kodinger (Esc)</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Nothing is coded in this document yet.</source>
        <translation>Ingenting er kodet i dette dokumentet ennå.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no stance</source>
        <translation>ingen holdning</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kode: %1</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle koder</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n kode</numerusform>
            <numerusform>%n koder</numerusform>
        </translation>
    </message>
    <message>
        <source>Coder: %1</source>
        <translation>Koder: %1</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Alle kodere</translation>
    </message>
    <message numerus="yes">
        <source>%n coders</source>
        <translation>
            <numerusform>%n koder</numerusform>
            <numerusform>%n kodere</numerusform>
        </translation>
    </message>
    <message>
        <source>All stances</source>
        <translation>Alle standpunkter</translation>
    </message>
    <message numerus="yes">
        <source>%n stances</source>
        <translation>
            <numerusform>%n standpunkt</numerusform>
            <numerusform>%n standpunkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln codings</source>
        <translation>
            <numerusform>%L1 av %Ln koding</numerusform>
            <numerusform>%L1 av %Ln kodinger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::FilterForm</name>
    <message>
        <source>Coded from:</source>
        <translation>Kodet fra:</translation>
    </message>
    <message>
        <source>Coded until:</source>
        <translation>Kodet til:</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>år-måned-dag</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Dates are written like 2026-03-31.</source>
        <translation>«%1» er ingen dato. Datoer skrives som 2026-03-31.</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle koder</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle kasus</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle dokumenter</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Kodere</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Alle kodere</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Holdning</translation>
    </message>
    <message>
        <source>Every stance</source>
        <translation>Hvert standpunkt</translation>
    </message>
    <message>
        <source>Every value</source>
        <translation>Hver verdi</translation>
    </message>
</context>
<context>
    <name>Crosscase::FilterWords</name>
    <message>
        <source>without a stance</source>
        <translation>uten standpunkt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>symbol of a stance, its meaning</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is filtered by, the names that pass</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>koder</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>kasus</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>dokumenter</translation>
    </message>
    <message>
        <source>coders</source>
        <translation>kodere</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>standpunkt</translation>
    </message>
    <message>
        <source>coded from %1 to %2</source>
        <comment>two dates</comment>
        <translation>kodet fra %1 til %2</translation>
    </message>
    <message>
        <source>coded on %1 or later</source>
        <comment>a date</comment>
        <translation>kodet %1 eller senere</translation>
    </message>
    <message>
        <source>coded on %1 or earlier</source>
        <comment>a date</comment>
        <translation>kodet %1 eller tidligere</translation>
    </message>
    <message>
        <source>Only codings that meet all of this count: %1.</source>
        <comment>conditions of a filter</comment>
        <translation>Bare kodinger som oppfyller alt dette, teller: %1.</translation>
    </message>
</context>
<context>
    <name>Crosscase::FindBar</name>
    <message>
        <source>&amp;Find in the table:</source>
        <translation>&amp;Finn i tabellen:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Not in this table.</source>
        <translation>Ikke i denne tabellen.</translation>
    </message>
</context>
<context>
    <name>Crosscase::FindReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>Søk og erstatt</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Erstatt</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Leter …</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>Skriv hva det skal letes etter.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ingenting ble funnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n places will be replaced, in one step that you can undo.</source>
        <translation>
            <numerusform>%n sted blir erstattet, i ett steg som du kan angre.</numerusform>
            <numerusform>%n steder blir erstattet, i ett steg som du kan angre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings will go, because all they stand on is replaced as part of something longer.</source>
        <translation>
            <numerusform>%n koding forsvinner, fordi alt den står på, erstattes som del av noe lengre.</numerusform>
            <numerusform>%n kodinger forsvinner, fordi alt de står på, erstattes som del av noe lengre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places were replaced.</source>
        <translation>
            <numerusform>%n sted ble erstattet.</numerusform>
            <numerusform>%n steder ble erstattet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Erstatt &amp;med</translation>
    </message>
</context>
<context>
    <name>Crosscase::FolderExport</name>
    <message>
        <source>%1 cannot be written: %2. Nothing was exported.</source>
        <translation>%1 kan ikke skrives: %2. Ingenting ble eksportert.</translation>
    </message>
    <message>
        <source>coding %1</source>
        <translation>koding %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>kode %1</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>kasus %1</translation>
    </message>
    <message>
        <source>document %1, %2 to %3</source>
        <translation>dokument %1, %2 til %3</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>dokument %1</translation>
    </message>
    <message>
        <source>This folder holds the whole project &quot;%1&quot; in open formats.</source>
        <translation>Denne mappen inneholder hele prosjektet «%1» i åpne formater.</translation>
    </message>
    <message>
        <source>documents/ has each text as plain text and as a page with its codings marked. codebook.csv has the codes, codings.csv and codings.json every coded passage, cases.csv the cases and what ties them to the texts, attributes.csv their properties, turns.csv who speaks where, tables/ every saved table, history.csv who changed what.</source>
        <translation>documents/ har hver tekst som ren tekst og som en side med kodingene merket. codebook.csv har kodene, codings.csv og codings.json hver kodet passasje, cases.csv kasusene og hva som knytter dem til tekstene, attributes.csv egenskapene deres, turns.csv hvem som snakker hvor, tables/ hver lagret tabell, history.csv hvem som endret hva.</translation>
    </message>
    <message>
        <source>All files are UTF-8. Positions count Unicode code points from 0, and the end is the position after the last character: in Python, text[start:end].</source>
        <translation>Alle filer er UTF-8. Posisjoner teller Unicode-kodepunkter fra 0, og slutten er posisjonen etter det siste tegnet: i Python text[start:end].</translation>
    </message>
    <message>
        <source>%1 is there already and is not an empty folder. Choose another name; nothing was changed.</source>
        <translation>%1 finnes fra før og er ikke en tom mappe. Velg et annet navn; ingenting ble endret.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Mappen %1 kan ikke lages.</translation>
    </message>
    <message>
        <source>The finished folder cannot be moved to %1. Nothing was exported.</source>
        <translation>Den ferdige mappen kan ikke flyttes til %1. Ingenting ble eksportert.</translation>
    </message>
    <message>
        <source>The document is no longer in the project.</source>
        <translation>Dokumentet er ikke lenger i prosjektet.</translation>
    </message>
</context>
<context>
    <name>Crosscase::ForeignDatabase</name>
    <message>
        <source>%1 is not a database, or cannot be read.</source>
        <translation>%1 er ikke en database, eller kan ikke leses.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to be read.</source>
        <translation>%1 kan ikke kopieres for å bli lest.</translation>
    </message>
</context>
<context>
    <name>Crosscase::ForeignImport</name>
    <message numerus="yes">
        <source>%n value(s) of attributes differ in the file; yours were kept.</source>
        <translation>
            <numerusform>%n verdi av attributter er annerledes i filen; din ble beholdt.</numerusform>
            <numerusform>%n verdier av attributter er annerledes i filen; dine ble beholdt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facet value(s) name a facet that is not described, and are left out.</source>
        <translation>
            <numerusform>%n fasettverdi nevner en fasett som ikke er beskrevet, og utelates.</numerusform>
            <numerusform>%n fasettverdier nevner en fasett som ikke er beskrevet, og utelates.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed case</source>
        <translation>Kasus uten navn</translation>
    </message>
    <message>
        <source>Import the project %1</source>
        <translation>Importer prosjektet %1</translation>
    </message>
    <message>
        <source>The text of &quot;%1&quot; differs from the one in the project; the file&apos;s was added beside it.</source>
        <translation>Teksten i «%1» er en annen enn den i prosjektet; filens ble lagt til ved siden av.</translation>
    </message>
</context>
<context>
    <name>Crosscase::ForeignProject</name>
    <message>
        <source>%1 is a project of Crosscase. Open it, or export it to a .qdpx file and import that.</source>
        <translation>%1 er et prosjekt fra Crosscase. Åpne det, eller eksporter det til en .qdpx-fil og importer den.</translation>
    </message>
    <message>
        <source>%1 is a database of a program that is not known. QualCoder and Taguette are.</source>
        <translation>%1 er en database fra et program som ikke er kjent. QualCoder og Taguette er det.</translation>
    </message>
    <message>
        <source>The folder %1 is not a QualCoder project: it has no data.qda.</source>
        <translation>Mappen %1 er ikke et QualCoder-prosjekt: den har ingen data.qda.</translation>
    </message>
</context>
<context>
    <name>Crosscase::Generator</name>
    <message>
        <source>Generate interviews</source>
        <translation>Generer intervjuer</translation>
    </message>
    <message>
        <source>Generate codebook and cases</source>
        <translation>Generer kodebok og kasus</translation>
    </message>
    <message>
        <source>The sizes of a generated project must be positive numbers.</source>
        <translation>Størrelsene på et generert prosjekt må være positive tall.</translation>
    </message>
</context>
<context>
    <name>Crosscase::GridView</name>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
</context>
<context>
    <name>Crosscase::HistoryDock</name>
    <message>
        <source>Filter history</source>
        <translation>Filtrer historikk</translation>
    </message>
    <message>
        <source>Undo back to here…</source>
        <translation>Angre tilbake hit…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Nothing newer is in force.</source>
        <translation>Ingenting nyere er i kraft.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>Angre tilbake hit</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n changes?</source>
        <translation>
            <numerusform>Angre %n endring?</numerusform>
            <numerusform>Angre %n endringer?</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo makes them again, as long as nothing else is changed.</source>
        <translation>Gjør om gjør dem på nytt, så lenge ingenting annet endres.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Changes by whom</source>
        <translation>Endringer av hvem</translation>
    </message>
    <message>
        <source>Changes of which document</source>
        <translation>Endringer i hvilket dokument</translation>
    </message>
    <message>
        <source>Changes of which code</source>
        <translation>Endringer av hvilken kode</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle dokumenter</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle koder</translation>
    </message>
    <message>
        <source>Then %1.</source>
        <comment>what goes, comes back and changes</comment>
        <translation>Da skjer dette: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Crosscase::HistoryEffect</name>
    <message numerus="yes">
        <source>%n codings go</source>
        <translation>
            <numerusform>%n koding går bort</numerusform>
            <numerusform>%n kodinger går bort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes go</source>
        <translation>
            <numerusform>%n kode går bort</numerusform>
            <numerusform>%n koder går bort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents go</source>
        <translation>
            <numerusform>%n dokument går bort</numerusform>
            <numerusform>%n dokumenter går bort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases go</source>
        <translation>
            <numerusform>%n kasus går bort</numerusform>
            <numerusform>%n kasus går bort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memos go</source>
        <translation>
            <numerusform>%n memo går bort</numerusform>
            <numerusform>%n memoer går bort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved tables go</source>
        <translation>
            <numerusform>%n lagret tabell går bort</numerusform>
            <numerusform>%n lagrede tabeller går bort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings come back</source>
        <translation>
            <numerusform>%n koding kommer tilbake</numerusform>
            <numerusform>%n kodinger kommer tilbake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes come back</source>
        <translation>
            <numerusform>%n kode kommer tilbake</numerusform>
            <numerusform>%n koder kommer tilbake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents come back</source>
        <translation>
            <numerusform>%n dokument kommer tilbake</numerusform>
            <numerusform>%n dokumenter kommer tilbake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases come back</source>
        <translation>
            <numerusform>%n kasus kommer tilbake</numerusform>
            <numerusform>%n kasus kommer tilbake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memos come back</source>
        <translation>
            <numerusform>%n memo kommer tilbake</numerusform>
            <numerusform>%n memoer kommer tilbake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved tables come back</source>
        <translation>
            <numerusform>%n lagret tabell kommer tilbake</numerusform>
            <numerusform>%n lagrede tabeller kommer tilbake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings change</source>
        <translation>
            <numerusform>%n koding endres</numerusform>
            <numerusform>%n kodinger endres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes change</source>
        <translation>
            <numerusform>%n kode endres</numerusform>
            <numerusform>%n koder endres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents change</source>
        <translation>
            <numerusform>%n dokument endres</numerusform>
            <numerusform>%n dokumenter endres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases change</source>
        <translation>
            <numerusform>%n kasus endres</numerusform>
            <numerusform>%n kasus endres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memos change</source>
        <translation>
            <numerusform>%n memo endres</numerusform>
            <numerusform>%n memoer endres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved tables change</source>
        <translation>
            <numerusform>%n lagret tabell endres</numerusform>
            <numerusform>%n lagrede tabeller endres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Angre: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gjør om: %1</translation>
    </message>
    <message>
        <source>%1. Taken back; can be made again with Redo.</source>
        <translation>%1. Angret; kan gjøres på nytt med Gjør om.</translation>
    </message>
    <message>
        <source>%1. Taken back; something else was done since, so it cannot be made again.</source>
        <translation>%1. Angret; noe annet er gjort siden, så det kan ikke gjøres på nytt.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n rows of the file.</source>
        <translation>
            <numerusform>%1. %n rad i filen.</numerusform>
            <numerusform>%1. %n rader i filen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::HitModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>what is found, what it becomes</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Funnet</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
</context>
<context>
    <name>Crosscase::HtmlReader</name>
    <message>
        <source>Its parts are nested deeper than any document&apos;s. It is damaged or made to do harm.</source>
        <translation>Delene er nøstet dypere enn i noe dokument. Den er skadet eller laget for å gjøre skade.</translation>
    </message>
</context>
<context>
    <name>Crosscase::HtmlWriter</name>
    <message>
        <source>Web page (HTML)</source>
        <translation>Nettside (HTML)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
</context>
<context>
    <name>Crosscase::ImportCodebookDialog</name>
    <message>
        <source>Import a codebook</source>
        <translation>Importer en kodebok</translation>
    </message>
    <message>
        <source>What the codebook brings</source>
        <translation>Hva kodeboken bringer</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Codebooks (*.qdc *.qde *.csv *.tsv *.xlsx *.txt);;All files (*)</source>
        <translation>Kodebøker (*.qdc *.qde *.csv *.tsv *.xlsx *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>It was written by %1.</source>
        <translation>Den ble skrevet av %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n code(s).</source>
        <translation>
            <numerusform>%1 har %n kode.</numerusform>
            <numerusform>%1 har %n koder.</numerusform>
        </translation>
    </message>
    <message>
        <source>New codes (%1)</source>
        <translation>Nye koder (%1)</translation>
    </message>
    <message>
        <source>Filled in where yours are empty (%1)</source>
        <translation>Fylt inn der dine er tomme (%1)</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Merknader (%1)</translation>
    </message>
    <message>
        <source>Here already (%1)</source>
        <translation>Her fra før (%1)</translation>
    </message>
    <message>
        <source>Your codebook has all of this already.</source>
        <translation>Kodeboken din har alt dette fra før.</translation>
    </message>
    <message>
        <source>Import the codebook %1</source>
        <translation>Importer kodeboka %1</translation>
    </message>
</context>
<context>
    <name>Crosscase::ImportDialog</name>
    <message>
        <source>Import transcripts</source>
        <translation>Importer transkripsjoner</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Legg til filer…</translation>
    </message>
    <message>
        <source>or drop files and folders here</source>
        <translation>eller slipp filer og mapper her</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Filer som skal importeres</translation>
    </message>
    <message>
        <source>Speakers of the file</source>
        <translation>Talere i filen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>A path such as Cluster A/A1. What is not in the project yet is made.</source>
        <translation>En sti som Klynge A/A1. Det som ikke er i prosjektet ennå, blir laget.</translation>
    </message>
    <message>
        <source>&amp;Encoding of the file</source>
        <translation>Filens &amp;tegnkoding</translation>
    </message>
    <message>
        <source>Case of the &amp;whole text</source>
        <translation>Kasus for &amp;hele teksten</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>La være som det er</translation>
    </message>
    <message>
        <source>One for each speaker</source>
        <translation>Ett for hver taler</translation>
    </message>
    <message>
        <source>One for each document</source>
        <translation>Ett for hvert dokument</translation>
    </message>
    <message>
        <source>By a pattern in the file&apos;s name</source>
        <translation>Etter et mønster i filnavnet</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Mønster</translation>
    </message>
    <message>
        <source>A regular expression. Its groups are the steps of the case&apos;s path; without groups the whole match is the case&apos;s name.</source>
        <translation>Et regulært uttrykk. Gruppene er leddene i stien til kasuset; uten grupper er hele treffet navnet på kasuset.</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>Øverste nivå</translation>
    </message>
    <message>
        <source>Cases of &amp;all files</source>
        <translation>Kasus for &amp;alle filer</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>&amp;Under</translation>
    </message>
    <message>
        <source>There is nothing in there that Crosscase can read.</source>
        <translation>Det er ingenting der som Crosscase kan lese.</translation>
    </message>
    <message>
        <source>Transcripts (%1)</source>
        <translation>Transkripsjoner (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Choose files to see what is recognised in them.</source>
        <translation>Velg filer for å se hva som gjenkjennes i dem.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leser…</translation>
    </message>
    <message>
        <source>This is not a pattern yet: %1.</source>
        <translation>Dette er ikke et mønster ennå: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumenter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files…</source>
        <translation>
            <numerusform>Leser %n fil…</numerusform>
            <numerusform>Leser %n filer…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 words to import</source>
        <translation>%1 med %2 ord å importere</translation>
    </message>
    <message numerus="yes">
        <source>Import %n documents</source>
        <translation>
            <numerusform>Importer %n dokument</numerusform>
            <numerusform>Importer %n dokumenter</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ta av listen</translation>
    </message>
    <message>
        <source>Take &amp;variants as one</source>
        <translation>Ta &amp;varianter som én</translation>
    </message>
    <message>
        <source>Labels such as “Interviewer 1” and “interviewer” become one speaker, in all files</source>
        <translation>Merkelapper som «Interviewer 1» og «interviewer» blir én taler, i alle filer</translation>
    </message>
    <message>
        <source>The &amp;same in all files</source>
        <translation>Det &amp;samme i alle filer</translation>
    </message>
    <message>
        <source>Who is the interviewer, who is the same and what is no speaker holds for these labels in every file of the list</source>
        <translation>Hvem som er intervjueren, hvem som er den samme, og hva som ikke er en taler, gjelder disse merkelappene i hver fil i listen</translation>
    </message>
    <message>
        <source>&amp;Remember for this project</source>
        <translation>&amp;Husk for dette prosjektet</translation>
    </message>
    <message>
        <source>What you correct about speakers here holds for the files you import later</source>
        <translation>Det du retter om talere her, gjelder filene du importerer senere</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Glem</translation>
    </message>
    <message>
        <source>This project remembers:</source>
        <translation>Dette prosjektet husker:</translation>
    </message>
    <message>
        <source>Forget what was corrected about speakers</source>
        <translation>Glem det som ble rettet om talere</translation>
    </message>
    <message numerus="yes">
        <source>%n speakers, recognised with a confidence of %1 %.</source>
        <translation>
            <numerusform>%n taler, gjenkjent med en sikkerhet på %1 %.</numerusform>
            <numerusform>%n talere, gjenkjent med en sikkerhet på %1 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no speaker</source>
        <translation>«%1» er ikke en taler</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importerer …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Columns of the &amp;table…</source>
        <translation>Kolonner i &amp;tabellen …</translation>
    </message>
    <message>
        <source>Which columns are texts to code, and which describe the respondents</source>
        <translation>Hvilke kolonner som er tekst som skal kodes, og hvilke som beskriver respondentene</translation>
    </message>
</context>
<context>
    <name>Crosscase::ImportModel</name>
    <message>
        <source>There is no text in %1.</source>
        <translation>Det er ingen tekst i %1.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Tegnkoding</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Talere</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Leser… %1 %</translation>
    </message>
    <message>
        <source>This file is in the project already.</source>
        <translation>Denne filen er allerede i prosjektet.</translation>
    </message>
    <message>
        <source>The same as %1.</source>
        <translation>Den samme som %1.</translation>
    </message>
    <message>
        <source>No speakers were recognised; the text is imported as it is.</source>
        <translation>Ingen talere ble gjenkjent; teksten importeres som den er.</translation>
    </message>
    <message>
        <source>%1 (guess)</source>
        <translation>%1 (gjettet)</translation>
    </message>
</context>
<context>
    <name>Crosscase::ImportPreview</name>
    <message>
        <source>Preview of the file</source>
        <translation>Forhåndsvisning av filen</translation>
    </message>
</context>
<context>
    <name>Crosscase::ImportProjectDialog</name>
    <message>
        <source>Import a project of another program</source>
        <translation>Importer et prosjekt fra et annet program</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Ikke tatt med</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Innhold</translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation>&amp;Posisjoner</translation>
    </message>
    <message>
        <source>&amp;Not taken over</source>
        <translation>&amp;Ikke tatt med</translation>
    </message>
    <message>
        <source>&amp;Remarks</source>
        <translation>&amp;Merknader</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Hva filen inneholder</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Her fra før</translation>
    </message>
    <message>
        <source>Project in the file</source>
        <translation>Prosjekt i filen</translation>
    </message>
    <message>
        <source>Read &amp;sets called &quot;name: value&quot; as attributes</source>
        <translation>Les &amp;sett som heter «navn: verdi», som attributter</translation>
    </message>
    <message>
        <source>Programs count positions in texts in different ways. Each source is read in the way by which its passages fall on words. If the first passage looks cut, choose another way here.</source>
        <translation>Programmer teller posisjoner i tekster på ulike måter. Hver kilde leses slik at passasjene faller på ord. Ser den første passasjen avkuttet ut, velger du en annen måte her.</translation>
    </message>
    <message>
        <source>How positions were counted</source>
        <translation>Hvordan posisjoner ble talt</translation>
    </message>
    <message>
        <source>Projects of other programs (*.qdpx *.qde *.qda *.sqlite3 *.sqlite *.db);;All files (*)</source>
        <translation>Prosjekter fra andre programmer (*.qdpx *.qde *.qda *.sqlite3 *.sqlite *.db);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Reading &lt;b&gt;%1&lt;/b&gt;…</source>
        <translation>Leser &lt;b&gt;%1&lt;/b&gt; …</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;: %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: %2, written by %3</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;: %2, skrevet av %3</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Kodinger</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributter</translation>
    </message>
    <message>
        <source>Values of attributes</source>
        <translation>Verdier for attributter</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Kodere</translation>
    </message>
    <message>
        <source>Kept for an export, not shown</source>
        <translation>Beholdt for en eksport, vises ikke</translation>
    </message>
    <message>
        <source>Everything in the file has its place here.</source>
        <translation>Alt i filen har sin plass her.</translation>
    </message>
    <message>
        <source>The file keeps to the standard.</source>
        <translation>Filen holder seg til standarden.</translation>
    </message>
    <message>
        <source>&amp;Positions (%1)</source>
        <translation>&amp;Posisjoner (%1)</translation>
    </message>
    <message>
        <source>&amp;Not taken over (%1)</source>
        <translation>&amp;Ikke tatt med (%1)</translation>
    </message>
    <message>
        <source>&amp;Remarks (%1)</source>
        <translation>&amp;Merknader (%1)</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Importen ble stanset. Ingenting ble endret.</translation>
    </message>
</context>
<context>
    <name>Crosscase::Importer</name>
    <message>
        <source>Cases can come from &quot;speaker&quot;, &quot;document&quot; or &quot;pattern:REGEX&quot;, not from &quot;%1&quot;.</source>
        <translation>Kasus kan komme fra «speaker», «document» eller «pattern:REGEX», ikke fra «%1».</translation>
    </message>
    <message>
        <source>The pattern &quot;%1&quot; is not a regular expression: %2.</source>
        <translation>Mønsteret «%1» er ikke et regulært uttrykk: %2.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Det er ingenting å importere.</translation>
    </message>
    <message>
        <source>The document made from %1 needs a name.</source>
        <translation>Dokumentet laget av %1 må ha et navn.</translation>
    </message>
    <message>
        <source>Import &quot;%1&quot;</source>
        <translation>Importer «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Import %n document(s)</source>
        <translation>
            <numerusform>Importer %n dokument</numerusform>
            <numerusform>Importer %n dokumenter</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the interviewer.</source>
        <translation>«%1» er intervjueren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the interviewer.</source>
        <translation>«%1» er ikke intervjueren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;.</source>
        <translation>«%1» er «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no speaker.</source>
        <translation>«%1» er ikke en taler.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n texts, and none of them is called &quot;%2&quot;.</source>
        <translation>
            <numerusform>%1 har %n tekst, og den heter ikke «%2».</numerusform>
            <numerusform>%1 har %n tekster, og ingen av dem heter «%2».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::Index</name>
    <message>
        <source>The %1 in memory differ from those in the file.</source>
        <translation>%1 i minnet er ulike dem i filen.</translation>
    </message>
    <message>
        <source>%1 is damaged: something is missing that other parts of it refer to. It was not changed.</source>
        <translation>%1 er skadet: noe som andre deler av den viser til, mangler. Filen ble ikke endret.</translation>
    </message>
</context>
<context>
    <name>Crosscase::LatexWriter</name>
    <message>
        <source>LaTeX table</source>
        <translation>LaTeX-tabell</translation>
    </message>
</context>
<context>
    <name>Crosscase::MachineReaders</name>
    <message>
        <source>There is no text in it.</source>
        <translation>Det er ingen tekst i den.</translation>
    </message>
    <message>
        <source>LRC lyrics</source>
        <translation>LRC-sangtekst</translation>
    </message>
    <message>
        <source>Whisper table</source>
        <translation>Whisper-tabell</translation>
    </message>
    <message>
        <source>Line %1 has no times and was joined to the line before.</source>
        <translation>Linje %1 har ingen tider og ble føyd til linjen før.</translation>
    </message>
    <message>
        <source>Whisper JSON</source>
        <translation>Whisper JSON</translation>
    </message>
    <message>
        <source>Its JSON is damaged at byte %1.</source>
        <translation>JSON-innholdet er skadet ved byte %1.</translation>
    </message>
    <message>
        <source>Its JSON has no segments of speech, as Whisper writes them.</source>
        <translation>JSON-innholdet har ingen talesegmenter slik Whisper skriver dem.</translation>
    </message>
</context>
<context>
    <name>Crosscase::MainWindow</name>
    <message>
        <source>Open a document or a table from the lists beside this.</source>
        <translation>Åpne et dokument eller en tabell fra listene ved siden av.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Dette prosjektet er bare åpent for lesing.</translation>
    </message>
    <message>
        <source>Select a passage in a transcript first, then choose its code.</source>
        <translation>Merk en passasje i en transkripsjon først, og velg så koden.</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n codes</source>
        <translation>
            <numerusform>Bruk %n kode</numerusform>
            <numerusform>Bruk %n koder</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Angre: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gjør om: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumenter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>%n koding</numerusform>
            <numerusform>%n kodinger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, coder: %3</source>
        <translation>%1, %2, koder: %3</translation>
    </message>
    <message>
        <source>%1 — Crosscase</source>
        <translation>%1 — Crosscase</translation>
    </message>
    <message>
        <source>Crosscase projects (*.crosscase)</source>
        <translation>Crosscase-prosjekter (*.crosscase)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Åpne et prosjekt</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer en mappe</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Det er ingen tekst på utklippstavlen.</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Fra utklippstavlen</translation>
    </message>
    <message>
        <source>Nothing can be imported: the project is open for reading only.</source>
        <translation>Ingenting kan importeres: prosjektet er bare åpent for lesing.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents imported.</source>
        <translation>
            <numerusform>%n dokument importert.</numerusform>
            <numerusform>%n dokumenter importert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre en kopi</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopi av %1</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>En kopi ble lagret som %1.</translation>
    </message>
    <message>
        <source>The file is whole: nothing is damaged or out of place.</source>
        <translation>Filen er hel: ingenting er skadet eller på feil sted.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found in the file. Keep a copy before you go on.</source>
        <translation>
            <numerusform>%n problem ble funnet i filen. Ta en kopi før du går videre.</numerusform>
            <numerusform>%n problemer ble funnet i filen. Ta en kopi før du går videre.</numerusform>
        </translation>
    </message>
    <message>
        <source>About Crosscase</source>
        <translation>Om Crosscase</translation>
    </message>
    <message>
        <source>Code interviews and read them as the tables that papers print. Every cell carries its evidence, and nothing you coded is lost.</source>
        <translation>Kod intervjuer og les dem som tabellene artikler trykker. Hver celle bærer sitt belegg, og ingenting du har kodet, går tapt.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Fri programvare under GNU General Public License, versjon 3 eller senere.</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nytt prosjekt…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Åpne prosjekt…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Åpne &amp;eksempelet</translation>
    </message>
    <message>
        <source>Twelve invented interviews, coded: yours to try things on</source>
        <translation>Tolv oppdiktede intervjuer, kodet: dine å prøve ting på</translation>
    </message>
    <message>
        <source>&amp;Import transcripts…</source>
        <translation>&amp;Importer transkripsjoner…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer en &amp;mappe…</translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard</source>
        <translation>Importer fra &amp;utklippstavlen</translation>
    </message>
    <message>
        <source>Save a co&amp;py…</source>
        <translation>Lagre en ko&amp;pi…</translation>
    </message>
    <message>
        <source>C&amp;lose project</source>
        <translation>&amp;Lukk prosjekt</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Inn&amp;stillinger…</translation>
    </message>
    <message>
        <source>Chec&amp;k the file</source>
        <translation>&amp;Kontroller filen</translation>
    </message>
    <message>
        <source>&amp;New table…</source>
        <translation>&amp;Ny tabell…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Lukk fane</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Ne&amp;ste fane</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>&amp;Forrige fane</translation>
    </message>
    <message>
        <source>&amp;Move tab to the other half</source>
        <translation>F&amp;lytt fane til den andre halvdelen</translation>
    </message>
    <message>
        <source>&amp;Arrange docks as at first</source>
        <translation>&amp;Ordne panelene som fra først</translation>
    </message>
    <message>
        <source>&amp;About Crosscase</source>
        <translation>&amp;Om Crosscase</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Åpne ny&amp;lige</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Prosjekt</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kode</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabell</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>Ingen nylige prosjekter</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Tøm denne listen</translation>
    </message>
    <message>
        <source>Open a project to code</source>
        <translation>Åpne et prosjekt for å kode</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>Import a project of another program</source>
        <translation>Importer et prosjekt fra et annet program</translation>
    </message>
    <message>
        <source>%1 was imported: %2 new documents, %3 new codings.</source>
        <translation>%1 ble importert: %2 nye dokumenter, %3 nye kodinger.</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Importer en kodebok</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added.</source>
        <translation>
            <numerusform>%n kode lagt til.</numerusform>
            <numerusform>%n koder lagt til.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project was exported to %1.</source>
        <translation>Prosjektet ble eksportert til %1.</translation>
    </message>
    <message>
        <source>Finish editing the text first, then code it.</source>
        <translation>Fullfør redigeringen av teksten først, og kod den så.</translation>
    </message>
    <message>
        <source>&amp;Redo: typing</source>
        <translation>&amp;Gjør om: skriving</translation>
    </message>
    <message>
        <source>&amp;Undo: typing</source>
        <translation>&amp;Angre: skriving</translation>
    </message>
    <message numerus="yes">
        <source>%n values were set.</source>
        <translation>
            <numerusform>%n verdi ble satt.</numerusform>
            <numerusform>%n verdier ble satt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the transcript whose text you want to replace.</source>
        <translation>Åpne transkripsjonen du vil bytte ut teksten i.</translation>
    </message>
    <message>
        <source>Select the text in “%1” that this belongs to, then place it again.</source>
        <translation>Merk teksten i «%1» som dette hører til, og plasser det på nytt.</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Lagrer en kopi …</translation>
    </message>
    <message>
        <source>Import a project of &amp;another program…</source>
        <translation>Importer et prosjekt fra et &amp;annet program …</translation>
    </message>
    <message>
        <source>Import a code&amp;book…</source>
        <translation>Importer en kode&amp;bok …</translation>
    </message>
    <message>
        <source>&amp;Export for another program…</source>
        <translation>&amp;Eksporter for et annet program …</translation>
    </message>
    <message>
        <source>Import &amp;attributes of cases…</source>
        <translation>Importer &amp;attributter for kasus …</translation>
    </message>
    <message>
        <source>&amp;Replace the transcript&apos;s text…</source>
        <translation>&amp;Bytt ut transkripsjonens tekst …</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sikkerhetskopier …</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Finn en kommando …</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Taster …</translation>
    </message>
    <message>
        <source>&amp;Search all texts</source>
        <translation>&amp;Søk i alle tekster</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>Søk og e&amp;rstatt …</translation>
    </message>
    <message>
        <source>P&amp;assages</source>
        <translation>P&amp;assasjer</translation>
    </message>
    <message>
        <source>&amp;Memos</source>
        <translation>&amp;Notater</translation>
    </message>
    <message>
        <source>New memo about what is selected</source>
        <translation>Nytt notat om det som er valgt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Open a copy of a backup</source>
        <translation>Åpne en kopi av en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>Skriver kopien …</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Gjenopprett en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>Vil du gå tilbake til sikkerhetskopien fra %1?</translation>
    </message>
    <message>
        <source>The project as it is now is kept beside it under another name, so that nothing is lost.</source>
        <translation>Prosjektet slik det er nå, beholdes ved siden av under et annet navn, så ingenting går tapt.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Gjenopprett</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Gjenoppretter …</translation>
    </message>
    <message>
        <source>This is the project as it was at %1. What was here before is kept as &quot;%2&quot;.</source>
        <translation>Dette er prosjektet slik det var %1. Det som var her før, er beholdt som «%2».</translation>
    </message>
    <message>
        <source>Recover into a new file…</source>
        <translation>Berg i en ny fil …</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sikkerhetskopier …</translation>
    </message>
    <message>
        <source>Recover into a new file</source>
        <translation>Berg i en ny fil</translation>
    </message>
    <message>
        <source>%1 recovered</source>
        <translation>%1 berget</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Leser det som kan leses …</translation>
    </message>
    <message>
        <source>Everything in %1 was recovered. This is the new file; the damaged one is as it was.</source>
        <translation>Alt i %1 ble berget. Dette er den nye filen; den skadede er som den var.</translation>
    </message>
    <message>
        <source>What can be read of %1 is in this new file; the damaged one is as it was. What is missing is in the report, which is kept as a memo.</source>
        <translation>Det som kan leses av %1, er i denne nye filen; den skadede er som den var. Det som mangler, står i rapporten, som er beholdt som et notat.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Vis rapporten</translation>
    </message>
    <message>
        <source>Recovery report</source>
        <translation>Rapport om bergingen</translation>
    </message>
    <message>
        <source>This project was not closed when it was last used, and was put in order. Everything up to the last change is there: &quot;%1&quot;, %2.</source>
        <translation>Dette prosjektet ble ikke lukket da det sist var i bruk, og ble satt i stand. Alt fram til den siste endringen er der: «%1», %2.</translation>
    </message>
    <message>
        <source>Crosscase ended unexpectedly at %1. Every change up to then is in its project. A report was written on this computer; it is sent nowhere.</source>
        <translation>Crosscase sluttet uventet %1. Hver endring fram til da er i prosjektet. En rapport ble skrevet på denne datamaskinen; den sendes ingen steder.</translation>
    </message>
    <message>
        <source>Crosscase ended unexpectedly at %1. Every change up to then is in its project; the last one here is &quot;%2&quot;. A report was written on this computer; it is sent nowhere.</source>
        <translation>Crosscase sluttet uventet %1. Hver endring fram til da er i prosjektet; den siste her er «%2». En rapport ble skrevet på denne datamaskinen; den sendes ingen steder.</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Krasjrapport</translation>
    </message>
    <message>
        <source>Crosscase was stopped while &quot;%1&quot; was open. Every change up to then is in the project.</source>
        <translation>Crosscase ble stanset mens «%1» var åpen. Hver endring fram til da er i prosjektet.</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>Åpne %1 igjen</translation>
    </message>
    <message>
        <source>&amp;Take out, or put back</source>
        <translation>&amp;Ta ut, eller sett tilbake</translation>
    </message>
    <message>
        <source>The dock that has the keyboard becomes a window of its own, or comes back</source>
        <translation>Panelet som har tastaturet, blir et eget vindu, eller kommer tilbake</translation>
    </message>
    <message>
        <source>Go to the text or &amp;table</source>
        <translation>Gå til teksten eller &amp;tabellen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>the name of a dock</comment>
        <translation>Gå til %1</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gå til</translation>
    </message>
    <message>
        <source>&amp;Docks</source>
        <translation>&amp;Paneler</translation>
    </message>
</context>
<context>
    <name>Crosscase::MarkDialog</name>
    <message>
        <source>Mark of a cell</source>
        <translation>Merke for en celle</translation>
    </message>
    <message>
        <source>&amp;As the passages say: blank</source>
        <translation>&amp;Som passasjene sier: tom</translation>
    </message>
    <message>
        <source>&amp;As the passages say: %1</source>
        <translation>&amp;Som passasjene sier: %1</translation>
    </message>
    <message>
        <source>&amp;x  %1</source>
        <comment>symbol, what it means</comment>
        <translation>&amp;x  %1</translation>
    </message>
    <message>
        <source>&amp;o  %1</source>
        <comment>symbol, what it means</comment>
        <translation>&amp;o  %1</translation>
    </message>
    <message>
        <source>&amp;-  %1</source>
        <comment>symbol, what it means</comment>
        <translation>&amp;-  %1</translation>
    </message>
    <message>
        <source>x/o  &amp;both</source>
        <translation>x/o  &amp;begge</translation>
    </message>
    <message>
        <source>O&amp;ther:</source>
        <translation>&amp;Annet:</translation>
    </message>
    <message>
        <source>Other mark</source>
        <translation>Annet merke</translation>
    </message>
    <message>
        <source>Why the mark is not the one the passages give</source>
        <translation>Hvorfor merket ikke er det passasjene gir</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grunn:</translation>
    </message>
</context>
<context>
    <name>Crosscase::MarkdownWriter</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
</context>
<context>
    <name>Crosscase::MemoEdit</name>
    <message>
        <source>Text of the memo, in Markdown</source>
        <translation>Teksten i notatet, i Markdown</translation>
    </message>
    <message>
        <source>Markdown: # heading, **bold**, - list. Ctrl+Enter follows a link.</source>
        <translation>Markdown: # overskrift, **fet**, - liste. Ctrl+Enter følger en lenke.</translation>
    </message>
</context>
<context>
    <name>Crosscase::MemoModel</name>
    <message>
        <source>Free memo</source>
        <translation>Fritt notat</translation>
    </message>
    <message>
        <source>Empty memo</source>
        <translation>Tomt notat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title of a memo, what it is about</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Crosscase::Memos</name>
    <message>
        <source>A memo can lead to a table by a link in its text.</source>
        <translation>Et notat kan lede til en tabell med en lenke i teksten.</translation>
    </message>
    <message>
        <source>What the memo is about is no longer in the project.</source>
        <translation>Det notatet handler om, er ikke lenger i prosjektet.</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>Nytt notat</translation>
    </message>
    <message>
        <source>The memo is no longer in the project.</source>
        <translation>Notatet er ikke lenger i prosjektet.</translation>
    </message>
    <message>
        <source>Memo &quot;%1&quot;</source>
        <translation>Notat «%1»</translation>
    </message>
    <message>
        <source>What a memo is about</source>
        <translation>Hva et notat handler om</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n memos</source>
        <translation>
            <numerusform>Slett %n notat</numerusform>
            <numerusform>Slett %n notater</numerusform>
        </translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>Passage of %1</source>
        <translation>Passasje i %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Kasus %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Kode %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>path of a code, a document</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>A coding that is gone</source>
        <translation>En koding som er borte</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabell %1</translation>
    </message>
    <message>
        <source>A table that is gone</source>
        <translation>En tabell som er borte</translation>
    </message>
</context>
<context>
    <name>Crosscase::MemosReport</name>
    <message numerus="yes">
        <source>%n memos</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memoer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::MemosView</name>
    <message>
        <source>Search memos</source>
        <translation>Søk i notater</translation>
    </message>
    <message>
        <source>Which memos</source>
        <translation>Hvilke notater</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frie</translation>
    </message>
    <message>
        <source>On documents</source>
        <translation>Om dokumenter</translation>
    </message>
    <message>
        <source>On cases</source>
        <translation>Om kasus</translation>
    </message>
    <message>
        <source>On codes</source>
        <translation>Om koder</translation>
    </message>
    <message>
        <source>On codings</source>
        <translation>Om kodinger</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Title of the memo</source>
        <translation>Tittelen på notatet</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>Nytt notat</translation>
    </message>
    <message>
        <source>A memo about nothing in particular</source>
        <translation>Et notat om ingenting særskilt</translation>
    </message>
    <message>
        <source>Today&apos;s journal</source>
        <translation>Dagens journal</translation>
    </message>
    <message>
        <source>Go on with today&apos;s entry, or begin it</source>
        <translation>Fortsett med dagens innlegg, eller begynn det</translation>
    </message>
    <message>
        <source>Insert link to a code…</source>
        <translation>Sett inn lenke til en kode …</translation>
    </message>
    <message>
        <source>A link that opens the passages of a code</source>
        <translation>En lenke som åpner passasjene til en kode</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Delete this memo</source>
        <translation>Slett dette notatet</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>Write the memos shown to a file</source>
        <translation>Skriv notatene som vises, til en fil</translation>
    </message>
    <message>
        <source>No memo is written yet. Write down what strikes you, about a passage, a code, a case, or nothing in particular.</source>
        <translation>Det er ikke skrevet noe notat ennå. Skriv ned det du legger merke til, om en passasje, en kode, et kasus eller ingenting særskilt.</translation>
    </message>
    <message>
        <source>No memo has these words.</source>
        <translation>Ingen notater har disse ordene.</translation>
    </message>
    <message>
        <source>Free memo</source>
        <translation>Fritt notat</translation>
    </message>
    <message>
        <source>Journal, %1</source>
        <translation>Journal, %1</translation>
    </message>
    <message>
        <source>The memo was deleted. You can undo this.</source>
        <translation>Notatet ble slettet. Du kan angre dette.</translation>
    </message>
    <message>
        <source>Export memos</source>
        <translation>Eksporter notater</translation>
    </message>
    <message>
        <source>Link to which code?</source>
        <translation>Lenke til hvilken kode?</translation>
    </message>
    <message>
        <source>Insert link</source>
        <translation>Sett inn lenke</translation>
    </message>
    <message>
        <source>This link leads nowhere in the project.</source>
        <translation>Denne lenken leder ingen steder i prosjektet.</translation>
    </message>
    <message>
        <source>What the link leads to is no longer in the project.</source>
        <translation>Det lenken leder til, er ikke lenger i prosjektet.</translation>
    </message>
</context>
<context>
    <name>Crosscase::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Lukk denne meldingen</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Feil</translation>
    </message>
</context>
<context>
    <name>Crosscase::NegativeCases</name>
    <message>
        <source>Everywhere</source>
        <comment>among all cases of the table</comment>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>%1: all mention &quot;%2&quot;.</source>
        <comment>group of cases, code</comment>
        <translation>%1: alle nevner «%2».</translation>
    </message>
    <message>
        <source>%1: all who were asked mention &quot;%2&quot;.</source>
        <comment>group of cases, code</comment>
        <translation>%1: alle som ble spurt, nevner «%2».</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not mentioned by %3.</source>
        <comment>group of cases, code, names</comment>
        <translation>%1: «%2» nevnes ikke av %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, mark</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not in full agreement: %1.</source>
        <translation>Ikke helt enige: %1.</translation>
    </message>
    <message>
        <source>Not asked, or no data: %1.</source>
        <translation>Ikke spurt, eller ingen data: %1.</translation>
    </message>
</context>
<context>
    <name>Crosscase::NewProjectDialog</name>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nytt prosjekt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Velg…</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>No codes. Make them as you read.</source>
        <translation>Ingen koder. Lag dem mens du leser.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Mappe</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Kodebok</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Opprett</translation>
    </message>
    <message>
        <source>Folder for the project</source>
        <translation>Mappe for prosjektet</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Gi prosjektet et navn.</translation>
    </message>
    <message>
        <source>A name cannot hold a slash.</source>
        <translation>Et navn kan ikke inneholde en skråstrek.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Det finnes ingen slik mappe.</translation>
    </message>
    <message>
        <source>There is a project of this name in the folder already.</source>
        <translation>Det er allerede et prosjekt med dette navnet i mappen.</translation>
    </message>
</context>
<context>
    <name>Crosscase::NewTableDialog</name>
    <message>
        <source>New table</source>
        <translation>Ny tabell</translation>
    </message>
    <message>
        <source>Kinds of tables</source>
        <translation>Slag av tabeller</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Navn:</translation>
    </message>
    <message>
        <source>Make table</source>
        <translation>Lag tabell</translation>
    </message>
</context>
<context>
    <name>Crosscase::OdtReader</name>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-tekst</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without one and import that.</source>
        <translation>Den er beskyttet med passord. Lagre en kopi uten og importer den.</translation>
    </message>
    <message>
        <source>Its text is longer than a transcript can be.</source>
        <translation>Teksten er lengre enn en transkripsjon kan være.</translation>
    </message>
    <message>
        <source>Its comments were left out.</source>
        <translation>Kommentarene ble utelatt.</translation>
    </message>
</context>
<context>
    <name>Crosscase::OdtWriter</name>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>OpenDocument-tekst (ODT)</translation>
    </message>
</context>
<context>
    <name>Crosscase::ParallelPassages</name>
    <message>
        <source>Select a row of the table to read its passages side by side.</source>
        <translation>Velg en rad i tabellen for å lese passasjene side om side.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Close the passages side by side</source>
        <translation>Lukk passasjene side om side</translation>
    </message>
    <message>
        <source>Passages of %1</source>
        <comment>a case or column</comment>
        <translation>Passasjer i %1</translation>
    </message>
</context>
<context>
    <name>Crosscase::PassageModel</name>
    <message numerus="yes">
        <source>%1: %n passages</source>
        <comment>a code, case or document</comment>
        <translation>
            <numerusform>%1: %n passasje</numerusform>
            <numerusform>%1: %n passasjer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, coded by %2</source>
        <comment>path of a code, a person</comment>
        <translation>%1, kodet av %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <comment>code, stance: passage citation</comment>
        <translation>%1, %2: %3 %4</translation>
    </message>
    <message>
        <source>no stance</source>
        <translation>ingen holdning</translation>
    </message>
</context>
<context>
    <name>Crosscase::Passages</name>
    <message>
        <source>Nobody&apos;s words</source>
        <translation>Ingens ord</translation>
    </message>
</context>
<context>
    <name>Crosscase::PassagesReport</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passasje</numerusform>
            <numerusform>%n passasjer</numerusform>
        </translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
</context>
<context>
    <name>Crosscase::PassagesView</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a facet, a value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>With the codes &amp;below</source>
        <translation>Med kodene &amp;under</translation>
    </message>
    <message>
        <source>Passages: %1</source>
        <translation>Passasjer: %1</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passasjer</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Kodere</translation>
    </message>
    <message>
        <source>Stances</source>
        <translation>Holdninger</translation>
    </message>
    <message>
        <source>no stance</source>
        <translation>ingen holdning</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Fasetter</translation>
    </message>
    <message>
        <source>Passages under headings of</source>
        <translation>Passasjer under overskrifter for</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Etter kode</translation>
    </message>
    <message>
        <source>By case</source>
        <translation>Etter kasus</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>Etter dokument</translation>
    </message>
    <message>
        <source>The passage only mentions it</source>
        <translation>Passasjen bare nevner det</translation>
    </message>
    <message>
        <source>Stance: %1 (key %2)</source>
        <comment>what it means, key</comment>
        <translation>Holdning: %1 (tast %2)</translation>
    </message>
    <message>
        <source>Change code…</source>
        <translation>Bytt kode…</translation>
    </message>
    <message>
        <source>Give the passages another code (F2)</source>
        <translation>Gi passasjene en annen kode (F2)</translation>
    </message>
    <message>
        <source>Uncode</source>
        <translation>Fjern kode</translation>
    </message>
    <message>
        <source>Remove these codings (Delete)</source>
        <translation>Fjern disse kodingene (Delete)</translation>
    </message>
    <message>
        <source>More context</source>
        <translation>Mer sammenheng</translation>
    </message>
    <message>
        <source>Show more of what stands around it (Ctrl+Right)</source>
        <translation>Vis mer av det som står rundt (Ctrl+høyrepil)</translation>
    </message>
    <message>
        <source>Less context</source>
        <translation>Mindre sammenheng</translation>
    </message>
    <message>
        <source>Show less of what stands around it (Ctrl+Left)</source>
        <translation>Vis mindre av det som står rundt (Ctrl+venstrepil)</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gå til</translation>
    </message>
    <message>
        <source>Show the passage in its transcript (Enter)</source>
        <translation>Vis passasjen i transkripsjonen (Enter)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy the passages with their citation</source>
        <translation>Kopier passasjene med henvisning</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>Write all passages shown to a file</source>
        <translation>Skriv alle passasjer som vises, til en fil</translation>
    </message>
    <message>
        <source>Nothing is coded yet. Select words in a transcript and press Enter.</source>
        <translation>Ingenting er kodet ennå. Merk ord i en transkripsjon og trykk Enter.</translation>
    </message>
    <message>
        <source>No passage is of this choice. Choose more codes, cases or stances.</source>
        <translation>Ingen passasjer passer til dette valget. Velg flere koder, kasus eller standpunkter.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passasje</numerusform>
            <numerusform>%n passasjer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n headings</source>
        <translation>
            <numerusform>%n overskrift</numerusform>
            <numerusform>%n overskrifter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <comment>so many passages, so many headings</comment>
        <translation>%1 under %2</translation>
    </message>
    <message>
        <source>Change code</source>
        <translation>Bytt kode</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message numerus="yes">
        <source>%n codings were removed. You can undo this.</source>
        <translation>
            <numerusform>%n koding ble fjernet. Du kan angre dette.</numerusform>
            <numerusform>%n kodinger ble fjernet. Du kan angre dette.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>words of a passage, citation such as (A2, 00:12:40)</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Export passages</source>
        <translation>Eksporter passasjer</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>No stance</source>
        <translation>Ingen holdning</translation>
    </message>
    <message>
        <source>Stance: %1</source>
        <comment>of passages</comment>
        <translation>Holdning: %1</translation>
    </message>
</context>
<context>
    <name>Crosscase::PdfReader</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The PDF is damaged or was cut off while it was copied.</source>
        <translation>PDF-filen er skadet eller ble avkortet under kopiering.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without one and import that.</source>
        <translation>Den er beskyttet med passord. Lagre en kopi uten og importer den.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n page(s), more than Crosscase reads.</source>
        <translation>
            <numerusform>Den har %n side, mer enn Crosscase leser.</numerusform>
            <numerusform>Den har %n sider, flere enn Crosscase leser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its text is longer than a transcript can be.</source>
        <translation>Teksten er lengre enn en transkripsjon kan være.</translation>
    </message>
    <message>
        <source>It has no text, only pictures of pages. Let a program for text recognition (OCR) add a text layer and import the result.</source>
        <translation>Den har ingen tekst, bare bilder av sider. La et program for tekstgjenkjenning (OCR) legge til et tekstlag og importer resultatet.</translation>
    </message>
    <message numerus="yes">
        <source>%n running head(s) or page number(s) were left out.</source>
        <translation>
            <numerusform>%n kolumnetittel eller sidetall ble utelatt.</numerusform>
            <numerusform>%n kolumnetitler eller sidetall ble utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line numbers in the margin were left out.</source>
        <translation>Linjenumre i margen ble utelatt.</translation>
    </message>
</context>
<context>
    <name>Crosscase::PositionRule</name>
    <message>
        <source>UTF-16 units</source>
        <translation>UTF-16-enheter</translation>
    </message>
    <message>
        <source>UTF-8 bytes</source>
        <translation>UTF-8-byte</translation>
    </message>
    <message>
        <source>code points</source>
        <translation>kodepunkter</translation>
    </message>
    <message>
        <source>CR LF counts two</source>
        <translation>CR LF teller to</translation>
    </message>
    <message>
        <source>the byte order mark counts</source>
        <translation>byterekkefølgemerket teller</translation>
    </message>
    <message>
        <source>end inclusive</source>
        <translation>slutten er med</translation>
    </message>
    <message>
        <source>end exclusive</source>
        <translation>slutten er ikke med</translation>
    </message>
</context>
<context>
    <name>Crosscase::PositionsModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – chosen by you</source>
        <translation>%1 – valgt av deg</translation>
    </message>
    <message>
        <source>no other way differs</source>
        <translation>ingen annen måte gir forskjell</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The share of the passages&apos; ends that fall on word boundaries, together with the share of passages that begin with the text the file names them by, where it does</source>
        <translation>Andelen av endene på passasjene som faller på ordgrenser, sammen med andelen av passasjer som begynner med teksten filen kaller dem ved, der den gjør det</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passasjer</translation>
    </message>
    <message>
        <source>Positions counted as</source>
        <translation>Posisjoner talt som</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Next best</source>
        <translation>Nest best</translation>
    </message>
    <message>
        <source>First passage, read so</source>
        <translation>Første passasje, lest slik</translation>
    </message>
</context>
<context>
    <name>Crosscase::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Your login name</source>
        <translation>Innloggingsnavnet ditt</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Coder</source>
        <translation>&amp;Koder</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Change the &amp;keys…</source>
        <translation>Endre &amp;tastene …</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transkripsjoner</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>Skri&amp;ft</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Størrelse</translation>
    </message>
    <message>
        <source>Line s&amp;pacing</source>
        <translation>&amp;Linjeavstand</translation>
    </message>
    <message>
        <source>L&amp;ine length</source>
        <translation>L&amp;injelengde</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>En annen</translation>
    </message>
    <message>
        <source>Family of the font</source>
        <translation>Skriftfamilie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tett</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Behagelig</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Vid</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Så bred som vinduet</translation>
    </message>
</context>
<context>
    <name>Crosscase::PresetForm</name>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle koder</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle kasus</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>Crosscase::Project</name>
    <message>
        <source>Coder 1</source>
        <translation>Koder 1</translation>
    </message>
    <message>
        <source>The project cannot be changed while a change is being shown.</source>
        <translation>Prosjektet kan ikke endres mens en endring vises.</translation>
    </message>
</context>
<context>
    <name>Crosscase::ProjectDocks</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Codings here</source>
        <translation>Kodinger her</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belegg</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>the name of a dock</comment>
        <translation>Vis %1</translation>
    </message>
</context>
<context>
    <name>Crosscase::Pseudonyms</name>
    <message>
        <source>There is no attribute &quot;%1&quot; in this project.</source>
        <translation>Det finnes ikke noe attributt «%1» i dette prosjektet.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Taler</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>Crosscase::QualCoderReader</name>
    <message>
        <source>QualCoder project</source>
        <translation>QualCoder-prosjekt</translation>
    </message>
    <message>
        <source>database %1</source>
        <translation>database %1</translation>
    </message>
    <message>
        <source>Unknown coder</source>
        <translation>Ukjent koder</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies within something that is not there; it was put at the top.</source>
        <translation>«%1» ligger i noe som ikke finnes; det ble lagt øverst.</translation>
    </message>
    <message>
        <source>Unnamed code</source>
        <translation>Kode uten navn</translation>
    </message>
    <message>
        <source>The source &quot;%1&quot; is empty.</source>
        <translation>Kilden «%1» er tom.</translation>
    </message>
    <message>
        <source>Marked as important in QualCoder.</source>
        <translation>Merket som viktig i QualCoder.</translation>
    </message>
    <message>
        <source>Unnamed case</source>
        <translation>Kasus uten navn</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a picture or a recording and is left out.</source>
        <translation>«%1» er et bilde eller et opptak og utelates.</translation>
    </message>
    <message numerus="yes">
        <source>%n coded area(s) of pictures and pages are left out.</source>
        <translation>
            <numerusform>%n kodet felt i bilder og på sider utelates.</numerusform>
            <numerusform>%n kodede felt i bilder og på sider utelates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coded stretch(es) of recordings are left out.</source>
        <translation>
            <numerusform>%n kodet utsnitt av opptak utelates.</numerusform>
            <numerusform>%n kodede utsnitt av opptak utelates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n graph(s) are left out.</source>
        <translation>
            <numerusform>%n graf utelates.</numerusform>
            <numerusform>%n grafer utelates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored query(ies) are left out.</source>
        <translation>
            <numerusform>%n lagret spørring utelates.</numerusform>
            <numerusform>%n lagrede spørringer utelates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bibliographic entry(ies) are left out.</source>
        <translation>
            <numerusform>%n litteraturoppføring utelates.</numerusform>
            <numerusform>%n litteraturoppføringer utelates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) name a code or a text that is not there, and are left out.</source>
        <translation>
            <numerusform>%n koding nevner en kode eller en tekst som ikke finnes, og utelates.</numerusform>
            <numerusform>%n kodinger nevner en kode eller en tekst som ikke finnes, og utelates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) without any text are left out.</source>
        <translation>
            <numerusform>%n koding uten tekst utelates.</numerusform>
            <numerusform>%n kodinger uten tekst utelates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of attributes of journals or of what is not there are left out.</source>
        <translation>
            <numerusform>%n verdi av attributter på journaler eller på noe som ikke finnes, utelates.</numerusform>
            <numerusform>%n verdier av attributter på journaler eller på noe som ikke finnes, utelates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) are marked as important; their memos say so.</source>
        <translation>
            <numerusform>%n koding er merket som viktig; notatet på den sier det.</numerusform>
            <numerusform>%n kodinger er merket som viktige; notatene på dem sier det.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::QueryLine</name>
    <message>
        <source>Capitals &amp;matter</source>
        <translation>Store &amp;bokstaver betyr noe</translation>
    </message>
    <message>
        <source>Acce&amp;nts matter</source>
        <translation>Ak&amp;senter betyr noe</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Talere</translation>
    </message>
    <message>
        <source>Words, a &quot;phrase&quot;, a OR b, -without</source>
        <translation>Ord, en «frase», a OR b, -uten</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Se etter</translation>
    </message>
    <message>
        <source>How words are found</source>
        <translation>Hvordan ord finnes</translation>
    </message>
    <message>
        <source>Beginnings of words</source>
        <translation>Begynnelsen av ord</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Hele ord</translation>
    </message>
    <message>
        <source>Parts of words</source>
        <translation>Deler av ord</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulært uttrykk</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Hvem sine ord</translation>
    </message>
    <message>
        <source>Everyone&apos;s words</source>
        <translation>Alles ord</translation>
    </message>
    <message>
        <source>Informants&apos; words</source>
        <translation>Informantenes ord</translation>
    </message>
    <message>
        <source>Interviewers&apos; words</source>
        <translation>Intervjuernes ord</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>Crosscase::Reader</name>
    <message>
        <source>What you asked for is no longer in the project: it was deleted, or the change that made it was undone.</source>
        <translation>Det du ba om, er ikke lenger i prosjektet: det ble slettet, eller endringen som laget det, ble angret.</translation>
    </message>
    <message>
        <source>The search text cannot be read as a query.</source>
        <translation>Søketeksten kan ikke leses som et søk.</translation>
    </message>
</context>
<context>
    <name>Crosscase::Readers</name>
    <message>
        <source>Web page</source>
        <translation>Nettside</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>%1 ble ikke importert. %2</translation>
    </message>
    <message>
        <source>It has %1 MB, and files of its kind are read up to %2 MB.</source>
        <translation>Den er på %1 MB, og filer av dette slaget leses opp til %2 MB.</translation>
    </message>
    <message>
        <source>The file is not there any more, or the name is wrong.</source>
        <translation>Filen er ikke der lenger, eller navnet er feil.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Det er ikke en fil.</translation>
    </message>
    <message>
        <source>You have no permission to read it.</source>
        <translation>Du har ikke tillatelse til å lese den.</translation>
    </message>
    <message>
        <source>It could not be opened: %1.</source>
        <translation>Den kunne ikke åpnes: %1.</translation>
    </message>
    <message>
        <source>It could not be read to its end: %1.</source>
        <translation>Den kunne ikke leses til slutten: %1.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without one and import that.</source>
        <translation>Den er beskyttet med passord. Lagre en kopi uten og importer den.</translation>
    </message>
    <message>
        <source>It is a file of an older Office version. Open it in a word processor, save it as DOCX or ODT and import that.</source>
        <translation>Det er en fil fra en eldre Office-versjon. Åpne den i et tekstbehandlingsprogram, lagre den som DOCX eller ODT og importer den.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen er tom.</translation>
    </message>
    <message>
        <source>Its format is not one that Crosscase reads.</source>
        <translation>Formatet er ikke et som Crosscase leser.</translation>
    </message>
    <message>
        <source>Some bytes mean nothing in the encoding %1 and are shown as �. Try another encoding.</source>
        <translation>Noen byte betyr ingenting i tegnkodingen %1 og vises som �. Prøv en annen tegnkoding.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Det er ingen tekst i den.</translation>
    </message>
    <message>
        <source>There is not enough memory for it.</source>
        <translation>Det er ikke nok minne til den.</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Rik tekst</translation>
    </message>
    <message>
        <source>Table or survey</source>
        <translation>Tabell eller spørreundersøkelse</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Ren tekst</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Another program changed it while it was read. Try again when that is done.</source>
        <translation>Et annet program endret den mens den ble lest. Prøv igjen når det er ferdig.</translation>
    </message>
</context>
<context>
    <name>Crosscase::Recode</name>
    <message>
        <source>&quot;%1&quot; is a heading. Only the codes below it can be applied.</source>
        <translation>«%1» er en overskrift. Bare kodene under den kan brukes.</translation>
    </message>
    <message>
        <source>The code is no longer in the codebook.</source>
        <translation>Koden er ikke lenger i kodeboka.</translation>
    </message>
    <message>
        <source>Colour of code &quot;%1&quot;</source>
        <translation>Farge på koden «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Colour of %n codes</source>
        <translation>
            <numerusform>Farge på %n kode</numerusform>
            <numerusform>Farge på %n koder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::Recovery</name>
    <message>
        <source>Nothing of a Crosscase project was found in %1. It was not changed.</source>
        <translation>Det ble ikke funnet noe av et Crosscase-prosjekt i %1. Filen ble ikke endret.</translation>
    </message>
    <message>
        <source>%1 is open. Close it first, then recover it.</source>
        <translation>%1 er åpen. Lukk den først, og berg den så.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name; the existing file was not touched.</source>
        <translation>%1 finnes allerede. Velg et annet navn; den eksisterende filen ble ikke rørt.</translation>
    </message>
    <message>
        <source>%1 says that a newer Crosscase made it. Recover it with that version; it was not touched.</source>
        <translation>%1 sier at et nyere Crosscase har laget den. Berg den med den utgaven; den ble ikke rørt.</translation>
    </message>
    <message>
        <source>Nothing was recovered: %1 could not be written. The damaged project was not changed.</source>
        <translation>Ingenting ble berget: %1 kunne ikke skrives. Det skadede prosjektet ble ikke endret.</translation>
    </message>
    <message>
        <source>What was read of %1 does not make a whole project, so nothing was written. The damaged project was not changed.</source>
        <translation>Det som ble lest av %1, blir ikke et helt prosjekt, så ingenting ble skrevet. Det skadede prosjektet ble ikke endret.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prosjekt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Kodere</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Tekster</translation>
    </message>
    <message>
        <source>Original files</source>
        <translation>Originalfiler</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Talere</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Replikker</translation>
    </message>
    <message>
        <source>Labels and formats in texts</source>
        <translation>Merkelapper og formater i tekster</translation>
    </message>
    <message>
        <source>Links of cases to texts</source>
        <translation>Koblinger fra kasus til tekster</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributter</translation>
    </message>
    <message>
        <source>Values of attributes</source>
        <translation>Verdier for attributter</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Other names of codes</source>
        <translation>Andre navn på koder</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Fasetter</translation>
    </message>
    <message>
        <source>Choices of facets</source>
        <translation>Valg i fasetter</translation>
    </message>
    <message>
        <source>Branches with facets</source>
        <translation>Grener med fasetter</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Kodinger</translation>
    </message>
    <message>
        <source>Facets of codings</source>
        <translation>Fasetter på kodinger</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Links of memos</source>
        <translation>Koblinger fra notater</translation>
    </message>
    <message>
        <source>Notes in cells</source>
        <translation>Merknader i celler</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>Passages without a place</source>
        <translation>Passasjer uten plass</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Everything was found.</source>
        <translation>Alt ble funnet.</translation>
    </message>
    <message>
        <source>Not recovered, or not as it was:</source>
        <translation>Ikke berget, eller ikke som det var:</translation>
    </message>
    <message>
        <source>Recovered:</source>
        <translation>Berget:</translation>
    </message>
    <message>
        <source>%1 from the history</source>
        <translation>%1 fra historikken</translation>
    </message>
    <message>
        <source>%1 named as lost</source>
        <translation>%1 navngitt som tapt</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>Oppføringer i historikken</translation>
    </message>
    <message numerus="yes">
        <source>%n pages of the file could not be read.</source>
        <translation>
            <numerusform>%n side i filen kunne ikke leses.</numerusform>
            <numerusform>%n sider i filen kunne ikke leses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows in the file could not be read.</source>
        <translation>
            <numerusform>%n rad i filen kunne ikke leses.</numerusform>
            <numerusform>%n rader i filen kunne ikke leses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost name %1</source>
        <translation>Tapt navn %1</translation>
    </message>
    <message>
        <source>The name and origin of a document are lost. Its text is kept as &quot;%1&quot;.</source>
        <translation>Navnet og opphavet til et dokument er tapt. Teksten er beholdt som «%1».</translation>
    </message>
    <message>
        <source>Of the text of &quot;%1&quot;, %2 of %3 characters are lost; each stands as %4. What was coded there is kept.</source>
        <translation>Av teksten i «%1» er %2 av %3 tegn tapt; hvert av dem står som %4. Det som var kodet der, er beholdt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: parts of texts are lost in %n rows; they stand as %2.</source>
        <translation>
            <numerusform>%1: deler av tekster er tapt i %n rad; de står som %2.</numerusform>
            <numerusform>%1: deler av tekster er tapt i %n rader; de står som %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a value in %n rows made no sense and was set anew.</source>
        <translation>
            <numerusform>%1: en verdi i %n rad ga ingen mening og ble satt på nytt.</numerusform>
            <numerusform>%1: en verdi i %n rader ga ingen mening og ble satt på nytt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows make no sense and were left out.</source>
        <translation>
            <numerusform>%1: %n rad gir ingen mening og ble utelatt.</numerusform>
            <numerusform>%1: %n rader gir ingen mening og ble utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name and identity of the project are lost: it is called &quot;%1&quot; now, and Crosscase takes it for another project than its backups and copies.</source>
        <translation>Navnet og identiteten til prosjektet er tapt: det heter nå «%1», og Crosscase regner det som et annet prosjekt enn sikkerhetskopiene og kopiene av det.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the history are lost.</source>
        <translation>
            <numerusform>%n oppføring i historikken er tapt.</numerusform>
            <numerusform>%n oppføringer i historikken er tapt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n changes of the history did is lost: they cannot be undone.</source>
        <translation>
            <numerusform>Hva %n endring i historikken gjorde, er tapt: den kan ikke angres.</numerusform>
            <numerusform>Hva %n endringer i historikken gjorde, er tapt: de kan ikke angres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n reached beyond the end of their text and were shortened.</source>
        <translation>
            <numerusform>%1: %n rakk forbi slutten av teksten sin og ble forkortet.</numerusform>
            <numerusform>%1: %n rakk forbi slutten av teksten sin og ble forkortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n stood behind the end of their text and were left out.</source>
        <translation>
            <numerusform>%1: %n sto bak slutten av teksten sin og ble utelatt.</numerusform>
            <numerusform>%1: %n sto bak slutten av teksten sin og ble utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost code %1</source>
        <translation>Tapt kode %1</translation>
    </message>
    <message>
        <source>Lost coder %1</source>
        <translation>Tapt koder %1</translation>
    </message>
    <message>
        <source>Lost case %1</source>
        <translation>Tapt kasus %1</translation>
    </message>
    <message>
        <source>Lost attribute %1</source>
        <translation>Tapt attributt %1</translation>
    </message>
    <message>
        <source>Lost facet %1</source>
        <translation>Tapt fasett %1</translation>
    </message>
    <message>
        <source>Lost choice %1</source>
        <translation>Tapt valg %1</translation>
    </message>
    <message>
        <source>Lost speaker %1</source>
        <translation>Tapt taler %1</translation>
    </message>
    <message>
        <source>Lost document %1</source>
        <translation>Tapt dokument %1</translation>
    </message>
    <message>
        <source>What the code &quot;%1&quot; belonged to is lost: it stands at the top now.</source>
        <translation>Det koden «%1» hørte til, er tapt: den står nå øverst.</translation>
    </message>
    <message>
        <source>What the case &quot;%1&quot; belonged to is lost: it stands at the top now.</source>
        <translation>Det kasuset «%1» hørte til, er tapt: det står nå øverst.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows say nothing without what they refer to, which is lost, and were left out.</source>
        <translation>
            <numerusform>%1: %n rad sier ingenting uten det den viser til, som er tapt, og ble utelatt.</numerusform>
            <numerusform>%1: %n rader sier ingenting uten det de viser til, som er tapt, og ble utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n are lost while something else refers to them; they are called &quot;Lost …&quot; now.</source>
        <translation>
            <numerusform>%1: %n er tapt mens noe annet viser til den; den heter nå «Tapt …».</numerusform>
            <numerusform>%1: %n er tapt mens noe annet viser til dem; de heter nå «Tapt …».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: some stood below themselves; they stand at the top now.</source>
        <translation>%1: noen sto under seg selv; de står nå øverst.</translation>
    </message>
    <message>
        <source>Recovery report</source>
        <translation>Rapport om bergingen</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are missing at the end of the file: it was cut off.</source>
        <translation>
            <numerusform>%n side mangler på slutten av filen: den er kuttet av.</numerusform>
            <numerusform>%n sider mangler på slutten av filen: den er kuttet av.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of these could be reached; what stood elsewhere in the file was taken: %1.</source>
        <comment>a list of what a project has</comment>
        <translation>Ikke alt av dette kunne nås; det som sto andre steder i filen, ble tatt med: %1.</translation>
    </message>
</context>
<context>
    <name>Crosscase::RefiExport</name>
    <message>
        <source>Any program (the standard)</source>
        <translation>Et hvilket som helst program (standarden)</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) have a stance. It is a note on the coding, and a code below its code.</source>
        <translation>
            <numerusform>%n koding har et standpunkt. Det er et notat på kodingen, og en kode under koden.</numerusform>
            <numerusform>%n kodinger har et standpunkt. Det er et notat på kodingen, og en kode under koden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) have a stance. It is a note on the coding, which not every program shows.</source>
        <translation>
            <numerusform>%n koding har et standpunkt. Det er et notat på kodingen, som ikke alle programmer viser.</numerusform>
            <numerusform>%n kodinger har et standpunkt. Det er et notat på kodingen, som ikke alle programmer viser.</numerusform>
        </translation>
    </message>
    <message>
        <source>The facet &quot;%1&quot;: its values are lines in the notes on codings.</source>
        <translation>Fasetten «%1»: verdiene er linjer i notatene på kodinger.</translation>
    </message>
    <message>
        <source>The other names of the code &quot;%1&quot; are not shown: %2.</source>
        <translation>De andre navnene på koden «%1» vises ikke: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Who speaks is not shown; %n turn(s) of speakers are selections that belong to their cases.</source>
        <translation>
            <numerusform>Hvem som snakker, vises ikke; %n tur er et utvalg som hører til kasuset.</numerusform>
            <numerusform>Hvem som snakker, vises ikke; %n turer er utvalg som hører til kasusene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) lie within others; the standard has a flat list, so their names are paths.</source>
        <translation>
            <numerusform>%n kasus ligger i et annet; standarden har en flat liste, så navnet er en sti.</numerusform>
            <numerusform>%n kasus ligger i andre; standarden har en flat liste, så navnene er stier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kinds of %n case(s), such as informant, are not shown.</source>
        <translation>
            <numerusform>Slaget til %n kasus, som informant, vises ikke.</numerusform>
            <numerusform>Slagene til %n kasus, som informant, vises ikke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on cells of tables are not shown.</source>
        <translation>
            <numerusform>%n merknad i celler i tabeller vises ikke.</numerusform>
            <numerusform>%n merknader i celler i tabeller vises ikke.</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved table &quot;%1&quot; is not shown.</source>
        <translation>Den lagrede tabellen «%1» vises ikke.</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s), ties or memos that lost their place when a text was replaced are left out.</source>
        <translation>
            <numerusform>%n koding, tilknytning eller notat som mistet plassen da en tekst ble byttet ut, utelates.</numerusform>
            <numerusform>%n kodinger, tilknytninger eller notater som mistet plassen da en tekst ble byttet ut, utelates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts have %n emoji or rare sign(s). Programs that count in UTF-16, such as NVivo for Windows, may shift codings after them.</source>
        <translation>
            <numerusform>Tekstene har %n emoji eller sjeldent tegn. Programmer som teller i UTF-16, som NVivo for Windows, kan forskyve kodinger etter det.</numerusform>
            <numerusform>Tekstene har %n emojier eller sjeldne tegn. Programmer som teller i UTF-16, som NVivo for Windows, kan forskyve kodinger etter dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) have the name of another and got that of their parent behind it.</source>
        <translation>
            <numerusform>%n kode har samme navn som en annen og fikk navnet til overkoden bak seg.</numerusform>
            <numerusform>%n koder har samme navn som en annen og fikk navnet til overkoden bak seg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) kept from an earlier import are incomplete or refer to things that are gone, and were left out.</source>
        <translation>
            <numerusform>%n element beholdt fra en tidligere import er ufullstendig eller viser til noe som er borte, og ble utelatt.</numerusform>
            <numerusform>%n elementer beholdt fra en tidligere import er ufullstendige eller viser til noe som er borte, og ble utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history of changes stays in the project file.</source>
        <translation>Historikken over endringer blir i prosjektfilen.</translation>
    </message>
    <message>
        <source>What other programs will not show of &quot;%1&quot; in %2</source>
        <translation>Hva andre programmer ikke vil vise av «%1» i %2</translation>
    </message>
    <message>
        <source>Crosscase reads all of it back but the history of changes.</source>
        <translation>Crosscase leser alt tilbake unntatt historikken over endringer.</translation>
    </message>
</context>
<context>
    <name>Crosscase::RefiPackage</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan ikke leses: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, more than can be read.</source>
        <translation>%1 er større enn %2 MB, mer enn det som kan leses.</translation>
    </message>
    <message>
        <source>%1 is a codebook, not a project. Import it as a codebook.</source>
        <translation>%1 er en kodebok, ikke et prosjekt. Importer den som kodebok.</translation>
    </message>
    <message>
        <source>%1 is not a REFI-QDA project: it begins with the element &quot;%2&quot;.</source>
        <translation>%1 er ikke et REFI-QDA-prosjekt: det begynner med elementet «%2».</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Filen %1 mangler.</translation>
    </message>
    <message>
        <source>%1 is not a REFI-QDA project: it has no .qde file inside.</source>
        <translation>%1 er ikke et REFI-QDA-prosjekt: det har ingen .qde-fil i seg.</translation>
    </message>
    <message>
        <source>%1 has more than one project inside: %2. Unpack it and import one of them.</source>
        <translation>%1 har mer enn ett prosjekt i seg: %2. Pakk det ut og importer ett av dem.</translation>
    </message>
    <message>
        <source>The project inside is called %1, not project.qde.</source>
        <translation>Prosjektet i filen heter %1, ikke project.qde.</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 kan ikke leses. %2</translation>
    </message>
</context>
<context>
    <name>Crosscase::RefiReader</name>
    <message>
        <source>The text of the note &quot;%1&quot; is not there: %2</source>
        <translation>Teksten til notatet «%1» finnes ikke: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) are not shown. They are kept for an export.</source>
        <translation>
            <numerusform>%n sett vises ikke. Det beholdes for en eksport.</numerusform>
            <numerusform>%n sett vises ikke. De beholdes for en eksport.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of sources are named like &quot;name: value&quot; and can be read as attributes.</source>
        <translation>
            <numerusform>%n sett av kilder heter slikt som «navn: verdi» og kan leses som attributter.</numerusform>
            <numerusform>%n sett av kilder heter slikt som «navn: verdi» og kan leses som attributter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n graph(s) are not shown. They are kept for an export.</source>
        <translation>
            <numerusform>%n graf vises ikke. Den beholdes for en eksport.</numerusform>
            <numerusform>%n grafer vises ikke. De beholdes for en eksport.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) without a text, such as pictures and recordings, are not shown. They are kept for an export.</source>
        <translation>
            <numerusform>%n kilde uten tekst, som bilder og opptak, vises ikke. Den beholdes for en eksport.</numerusform>
            <numerusform>%n kilder uten tekst, som bilder og opptak, vises ikke. De beholdes for en eksport.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) on pages of PDF files are not shown. They are kept for an export.</source>
        <translation>
            <numerusform>%n felt på sider i PDF-filer vises ikke. Det beholdes for en eksport.</numerusform>
            <numerusform>%n felt på sider i PDF-filer vises ikke. De beholdes for en eksport.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) of recordings are not shown. They are kept for an export.</source>
        <translation>
            <numerusform>%n utsnitt av opptak vises ikke. Det beholdes for en eksport.</numerusform>
            <numerusform>%n utsnitt av opptak vises ikke. De beholdes for en eksport.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of what is not shown are kept for an export.</source>
        <translation>
            <numerusform>%n koding av det som ikke vises, beholdes for en eksport.</numerusform>
            <numerusform>%n kodinger av det som ikke vises, beholdes for en eksport.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between things are not shown. They are kept for an export.</source>
        <translation>
            <numerusform>%n kobling mellom ting vises ikke. Den beholdes for en eksport.</numerusform>
            <numerusform>%n koblinger mellom ting vises ikke. De beholdes for en eksport.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) without any text are left out.</source>
        <translation>
            <numerusform>%n utvalg uten tekst utelates.</numerusform>
            <numerusform>%n utvalg uten tekst utelates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) to which nothing is tied are left out.</source>
        <translation>
            <numerusform>%n utvalg som ingenting er knyttet til, utelates.</numerusform>
            <numerusform>%n utvalg som ingenting er knyttet til, utelates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) name a code that the file does not have, and are left out.</source>
        <translation>
            <numerusform>%n koding nevner en kode som filen ikke har, og utelates.</numerusform>
            <numerusform>%n kodinger nevner en kode som filen ikke har, og utelates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) have the GUID of another; they were read as codings of their own.</source>
        <translation>
            <numerusform>%n koding har GUID-en til en annen; den ble lest som en egen koding.</numerusform>
            <numerusform>%n kodinger har GUID-en til en annen; de ble lest som egne kodinger.</numerusform>
        </translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA-prosjekt</translation>
    </message>
    <message>
        <source>Coder %1</source>
        <translation>Koder %1</translation>
    </message>
    <message>
        <source>Unknown coder</source>
        <translation>Ukjent koder</translation>
    </message>
    <message>
        <source>Unnamed code</source>
        <translation>Kode uten navn</translation>
    </message>
    <message>
        <source>Two codes side by side are called &quot;%1&quot;; the second was called &quot;%2&quot;.</source>
        <translation>To koder ved siden av hverandre heter «%1»; den andre ble kalt «%2».</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; has no valid GUID; it is matched by its path.</source>
        <translation>Koden «%1» har ingen gyldig GUID; den gjenkjennes etter stien.</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; has the GUID of another; codings of it went to the first.</source>
        <translation>Koden «%1» har GUID-en til en annen; kodinger med den gikk til den første.</translation>
    </message>
    <message>
        <source>The colour &quot;%1&quot; of the code &quot;%2&quot; is not known.</source>
        <translation>Fargen «%1» for koden «%2» er ukjent.</translation>
    </message>
    <message>
        <source>Unnamed attribute</source>
        <translation>Attributt uten navn</translation>
    </message>
    <message>
        <source>Unnamed case</source>
        <translation>Kasus uten navn</translation>
    </message>
    <message numerus="yes">
        <source>The case &quot;%1&quot; has %n code(s) of its own. They are kept for an export.</source>
        <translation>
            <numerusform>Kasuset «%1» har %n egen kode. Den beholdes for en eksport.</numerusform>
            <numerusform>Kasuset «%1» har %n egne koder. De beholdes for en eksport.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) have attributes of their own; each became a case of its name.</source>
        <translation>
            <numerusform>%n kilde har egne attributter; den ble et kasus med sitt navn.</numerusform>
            <numerusform>%n kilder har egne attributter; hver ble et kasus med sitt navn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>Kilde uten navn</translation>
    </message>
    <message>
        <source>The text of &quot;%1&quot; is not there, so nothing of it can be shown: %2</source>
        <translation>Teksten i «%1» finnes ikke, så ingenting av den kan vises: %2</translation>
    </message>
    <message>
        <source>The source &quot;%1&quot; is empty.</source>
        <translation>Kilden «%1» er tom.</translation>
    </message>
    <message>
        <source>The file behind &quot;%1&quot; is too large to be kept.</source>
        <translation>Filen bak «%1» er for stor til å beholdes.</translation>
    </message>
    <message>
        <source>The file behind &quot;%1&quot; is not there.</source>
        <translation>Filen bak «%1» finnes ikke.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>Filen %1 finnes ikke.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be kept for an export.</source>
        <translation>Filen %1 er for stor til å beholdes for en eksport.</translation>
    </message>
</context>
<context>
    <name>Crosscase::RefiSchema</name>
    <message numerus="yes">
        <source>%1 (%n time(s))</source>
        <translation>
            <numerusform>%1 (%n gang)</numerusform>
            <numerusform>%1 (%n ganger)</numerusform>
        </translation>
    </message>
    <message>
        <source>The standard knows no attribute &quot;%1&quot; of a %2.</source>
        <translation>Standarden kjenner ikke attributtet «%1» på %2.</translation>
    </message>
    <message>
        <source>The attribute &quot;%1&quot; of a %2 has a value that the standard does not allow, such as &quot;%3&quot;.</source>
        <translation>Attributtet «%1» på %2 har en verdi som standarden ikke tillater, slik som «%3».</translation>
    </message>
    <message>
        <source>A %1 has no attribute &quot;%2&quot;, which the standard demands.</source>
        <translation>%1 mangler attributtet «%2», som standarden krever.</translation>
    </message>
    <message>
        <source>The standard has no place for a %1 in a %2.</source>
        <translation>Standarden har ingen plass til %1 i %2.</translation>
    </message>
    <message>
        <source>In a %1 the %2 stands too late.</source>
        <translation>I %1 står %2 for sent.</translation>
    </message>
    <message>
        <source>A %1 has more than one %2.</source>
        <translation>%1 har mer enn én %2.</translation>
    </message>
    <message>
        <source>A %1 has no %2, which the standard demands.</source>
        <translation>%1 mangler %2, som standarden krever.</translation>
    </message>
</context>
<context>
    <name>Crosscase::Replace</name>
    <message>
        <source>Replace &quot;%1&quot; by &quot;%2&quot;</source>
        <translation>Erstatt «%1» med «%2»</translation>
    </message>
</context>
<context>
    <name>Crosscase::ReplaceDialog</name>
    <message>
        <source>Replace the text of “%1”</source>
        <translation>Bytt ut teksten i «%1»</translation>
    </message>
    <message>
        <source>Choose the corrected transcript. Codings, turns, cases and memos keep the words they stand on; you see here what happens to each before anything is changed.</source>
        <translation>Velg den rettede transkripsjonen. Kodinger, turer, kasus og notater beholder ordene de står på; du ser her hva som skjer med hver av dem før noe endres.</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Ingen fil valgt ennå</translation>
    </message>
    <message>
        <source>Corrected file</source>
        <translation>Rettet fil</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>&amp;Velg fil …</translation>
    </message>
    <message>
        <source>What happens to each passage</source>
        <translation>Hva som skjer med hver passasje</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passasje</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>&amp;Replace text</source>
        <translation>&amp;Bytt ut teksten</translation>
    </message>
    <message>
        <source>You can undo this in one step.</source>
        <translation>Du kan angre dette i ett steg.</translation>
    </message>
    <message>
        <source>Transcripts (%1)</source>
        <translation>Transkripsjoner (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>The words are the same as before.</source>
        <translation>Ordene er de samme som før.</translation>
    </message>
    <message>
        <source>More than half of the words are different: is this the right file?</source>
        <translation>Mer enn halvparten av ordene er andre: er dette den rette filen?</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Kasus %1</translation>
    </message>
    <message>
        <source>Memo %1</source>
        <translation>Notat %1</translation>
    </message>
    <message>
        <source>%1 of %2 words and signs stay; the new text has %3.</source>
        <translation>%1 av %2 ord og tegn blir; den nye teksten har %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages stay word for word.</source>
        <translation>
            <numerusform>%n passasje blir ord for ord.</numerusform>
            <numerusform>%n passasjer blir ord for ord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns before.</source>
        <translation>
            <numerusform>%n tur før.</numerusform>
            <numerusform>%n turer før.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns after.</source>
        <translation>
            <numerusform>%n tur etter.</numerusform>
            <numerusform>%n turer etter.</numerusform>
        </translation>
    </message>
    <message>
        <source>New speakers: %1.</source>
        <translation>Nye talere: %1.</translation>
    </message>
    <message>
        <source>No place in the new text: will wait to be placed</source>
        <translation>Ingen plass i den nye teksten: venter på å bli plassert</translation>
    </message>
    <message>
        <source>Words were corrected</source>
        <translation>Ord ble rettet</translation>
    </message>
    <message>
        <source>Stands elsewhere now</source>
        <translation>Står et annet sted nå</translation>
    </message>
    <message>
        <source>Stays word for word</source>
        <translation>Blir ord for ord</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Changes of the text (%1)</source>
        <translation>Endringer i teksten (%1)</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Tatt ut</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
</context>
<context>
    <name>Crosscase::Report</name>
    <message>
        <source>Word document (*.docx);;Web page (*.html);;Table, CSV (*.csv);;Text (*.txt)</source>
        <translation>Word-dokument (*.docx);;Nettside (*.html);;Tabell, CSV (*.csv);;Tekst (*.txt)</translation>
    </message>
</context>
<context>
    <name>Crosscase::Rewriting</name>
    <message>
        <source>The document is no longer in the project.</source>
        <translation>Dokumentet er ikke lenger i prosjektet.</translation>
    </message>
    <message>
        <source>The new text of &quot;%1&quot; is empty. The document was left as it is; delete it if you no longer want it.</source>
        <translation>Den nye teksten i «%1» er tom. Dokumentet ble latt være som det er; slett det hvis du ikke vil ha det lenger.</translation>
    </message>
    <message>
        <source>Replace the text of &quot;%1&quot;</source>
        <translation>Bytt ut teksten i «%1»</translation>
    </message>
    <message>
        <source>This does not wait for a place any more.</source>
        <translation>Dette venter ikke lenger på en plass.</translation>
    </message>
    <message>
        <source>Choose a passage of &quot;%1&quot; to place it on.</source>
        <translation>Velg en passasje i «%1» å plassere det på.</translation>
    </message>
    <message>
        <source>Give a passage of &quot;%1&quot; its place</source>
        <translation>Gi en passasje i «%1» sin plass</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n passages without a place</source>
        <translation>
            <numerusform>Slett %n passasje uten plass</numerusform>
            <numerusform>Slett %n passasjer uten plass</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::RtfReader</name>
    <message>
        <source>Its parts are nested deeper than any document&apos;s. It is damaged or made to do harm.</source>
        <translation>Delene er nøstet dypere enn i noe dokument. Den er skadet eller laget for å gjøre skade.</translation>
    </message>
    <message>
        <source>Its text is longer than a transcript can be.</source>
        <translation>Teksten er lengre enn en transkripsjon kan være.</translation>
    </message>
    <message>
        <source>The file is damaged or was cut off while it was copied.</source>
        <translation>Filen er skadet eller ble avkortet under kopiering.</translation>
    </message>
    <message>
        <source>It is no rich text, whatever its name says.</source>
        <translation>Det er ikke rik tekst, hva enn navnet sier.</translation>
    </message>
</context>
<context>
    <name>Crosscase::SampleProject</name>
    <message>
        <source>The sample is missing from this program.</source>
        <translation>Eksempelet mangler i dette programmet.</translation>
    </message>
    <message>
        <source>Cases of the sample</source>
        <translation>Kasus i eksempelet</translation>
    </message>
    <message>
        <source>Attributes of the sample</source>
        <translation>Attributter i eksempelet</translation>
    </message>
    <message>
        <source>Codings of the sample</source>
        <translation>Kodinger i eksempelet</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>The sample cannot be put into %1.</source>
        <translation>Eksempelet kan ikke legges i %1.</translation>
    </message>
    <message>
        <source>Drivers and barriers</source>
        <translation>Drivere og barrierer</translation>
    </message>
    <message>
        <source>Drivers and barriers, by informant (invented interviews)</source>
        <translation>Drivere og barrierer etter informant (oppdiktede intervjuer)</translation>
    </message>
    <message>
        <source>Source: invented interviews, made to try the program with.</source>
        <translation>Kilde: oppdiktede intervjuer, laget for å prøve programmet med.</translation>
    </message>
    <message>
        <source>Drivers and barriers by cluster</source>
        <translation>Drivkrefter og hindre etter klynge</translation>
    </message>
    <message>
        <source>Informants who mention a driver or a barrier, by cluster (invented interviews)</source>
        <translation>Informanter som nevner en drivkraft eller et hinder, etter klynge (oppdiktede intervjuer)</translation>
    </message>
    <message>
        <source>Interviewees</source>
        <translation>Intervjuede</translation>
    </message>
    <message>
        <source>The informants (invented)</source>
        <translation>Informantene (oppdiktet)</translation>
    </message>
    <message>
        <source>Arenas</source>
        <translation>Arenaer</translation>
    </message>
    <message>
        <source>Arenas in which members meet, by informant (invented interviews)</source>
        <translation>Arenaer der medlemmene møtes, etter informant (oppdiktede intervjuer)</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisasjoner</translation>
    </message>
    <message>
        <source>The organisations (invented)</source>
        <translation>Organisasjonene (oppdiktet)</translation>
    </message>
    <message>
        <source>Organisations without names</source>
        <translation>Organisasjoner uten navn</translation>
    </message>
    <message>
        <source>The organisations, called by what they are (invented)</source>
        <translation>Organisasjonene, kalt etter hva de er (oppdiktet)</translation>
    </message>
    <message>
        <source>Actors, resources, activities by level</source>
        <translation>Aktører, ressurser, aktiviteter etter nivå</translation>
    </message>
    <message>
        <source>Actors, resources and activities, by level of the network (invented interviews)</source>
        <translation>Aktører, ressurser og aktiviteter, etter nivå i nettverket (oppdiktede intervjuer)</translation>
    </message>
    <message>
        <source>Actors, resources, activities by phase</source>
        <translation>Aktører, ressurser, aktiviteter etter fase</translation>
    </message>
    <message>
        <source>Actors, resources and activities, by phase of the cooperation (invented interviews)</source>
        <translation>Aktører, ressurser og aktiviteter, etter fase i samarbeidet (oppdiktede intervjuer)</translation>
    </message>
    <message>
        <source>Actors and their roles</source>
        <translation>Aktører og rollene deres</translation>
    </message>
    <message>
        <source>Roles of the actors, by number of passages (invented interviews)</source>
        <translation>Aktørenes roller, etter antall passasjer (oppdiktede intervjuer)</translation>
    </message>
    <message>
        <source>Actor by actor</source>
        <translation>Aktør mot aktør</translation>
    </message>
    <message>
        <source>Activity links, resource ties and actor bonds, from each actor to each other (invented interviews)</source>
        <translation>Aktivitetslenker, ressursbånd og aktørbindinger, fra hver aktør til hver annen (oppdiktede intervjuer)</translation>
    </message>
    <message>
        <source>Framework matrix</source>
        <translation>Rammeverksmatrise</translation>
    </message>
    <message>
        <source>What each informant says, summarised (invented interviews)</source>
        <translation>Hva hver informant sier, sammenfattet (oppdiktede intervjuer)</translation>
    </message>
    <message>
        <source>Clusters side by side</source>
        <translation>Klynger side om side</translation>
    </message>
    <message>
        <source>The three clusters side by side (invented interviews)</source>
        <translation>De tre klyngene side om side (oppdiktede intervjuer)</translation>
    </message>
    <message>
        <source>Codes that occur together</source>
        <translation>Koder som forekommer sammen</translation>
    </message>
    <message>
        <source>Drivers and barriers mentioned in the same turn (invented interviews)</source>
        <translation>Drivkrefter og hindre nevnt i samme tur (oppdiktede intervjuer)</translation>
    </message>
    <message>
        <source>Code frequencies</source>
        <translation>Kodefrekvenser</translation>
    </message>
    <message>
        <source>Codings by cluster (invented interviews)</source>
        <translation>Kodinger etter klynge (oppdiktede intervjuer)</translation>
    </message>
    <message>
        <source>Summaries of the sample</source>
        <translation>Sammendragene i eksemplet</translation>
    </message>
</context>
<context>
    <name>Crosscase::SavedSearch</name>
    <message>
        <source>There is no saved search &quot;%1&quot;.</source>
        <translation>Det finnes ikke noe lagret søk «%1».</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Et lagret søk trenger et navn.</translation>
    </message>
    <message>
        <source>Save search &quot;%1&quot;</source>
        <translation>Lagre søket «%1»</translation>
    </message>
    <message>
        <source>Delete saved search &quot;%1&quot;</source>
        <translation>Slett det lagrede søket «%1»</translation>
    </message>
</context>
<context>
    <name>Crosscase::SavedTables</name>
    <message>
        <source>The table is no longer in the project.</source>
        <translation>Tabellen er ikke lenger i prosjektet.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a table, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save table &quot;%1&quot;</source>
        <translation>Lagre tabellen «%1»</translation>
    </message>
    <message>
        <source>Change table &quot;%1&quot;</source>
        <translation>Endre tabellen «%1»</translation>
    </message>
    <message>
        <source>A table needs a name.</source>
        <translation>En tabell må ha et navn.</translation>
    </message>
    <message>
        <source>There is a table &quot;%1&quot; already.</source>
        <translation>Det finnes allerede en tabell «%1».</translation>
    </message>
    <message>
        <source>Rename table &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>Gi tabellen «%1» navnet «%2»</translation>
    </message>
    <message>
        <source>Delete table &quot;%1&quot;</source>
        <translation>Slett tabellen «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tables</source>
        <translation>
            <numerusform>Slett %n tabell</numerusform>
            <numerusform>Slett %n tabeller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n tables</source>
        <translation>
            <numerusform>Flytt %n tabell</numerusform>
            <numerusform>Flytt %n tabeller</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (frozen %2)</source>
        <comment>name of a table, date</comment>
        <translation>%1 (frosset %2)</translation>
    </message>
</context>
<context>
    <name>Crosscase::Screenshots</name>
    <message>
        <source>Drivers and barriers by informant</source>
        <translation>Drivere og barrierer etter informant</translation>
    </message>
    <message>
        <source>There is no screen &quot;%1&quot;.</source>
        <translation>Det finnes ikke noe skjermbilde «%1».</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 kunne ikke leses.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 kunne ikke åpnes.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 kunne ikke skrives.</translation>
    </message>
    <message>
        <source>What the small firms say</source>
        <translation>Hva de små bedriftene sier</translation>
    </message>
    <message>
        <source># First impression

Small firms name **time** before *money*. See %1.

- ask A2 again
- compare with cluster B
</source>
        <translation># Førsteinntrykk

Små bedrifter nevner **tid** før *penger*. Se %1.

- spør A2 igjen
- sammenlign med klynge B
</translation>
    </message>
    <message>
        <source>The table could not be exported: the disk is full.</source>
        <translation>Tabellen kunne ikke eksporteres: disken er full.</translation>
    </message>
    <message>
        <source>This file is damaged. What can be read of it can be saved in a new one.</source>
        <translation>Denne filen er skadet. Det som kan leses av den, kan lagres i en ny.</translation>
    </message>
</context>
<context>
    <name>Crosscase::Search</name>
    <message>
        <source>Searching &quot;%1&quot; took too long and was stopped. A simpler expression is faster.</source>
        <translation>Søket etter «%1» tok for lang tid og ble stanset. Et enklere uttrykk er raskere.</translation>
    </message>
    <message>
        <source>Code hits of &quot;%1&quot; with &quot;%2&quot;</source>
        <translation>Kod treff på «%1» med «%2»</translation>
    </message>
</context>
<context>
    <name>Crosscase::SearchExpression</name>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Det er ingenting å lete etter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a regular expression: %2 at position %3.</source>
        <translation>«%1» er ikke et regulært uttrykk: %2 ved posisjon %3.</translation>
    </message>
    <message>
        <source>The expression &quot;%1&quot; needs too many steps: it can be matched in too many ways. Say more closely what is repeated.</source>
        <translation>Uttrykket «%1» trenger for mange steg: det kan passe på for mange måter. Si nærmere hva som gjentas.</translation>
    </message>
</context>
<context>
    <name>Crosscase::SearchReport</name>
    <message numerus="yes">
        <source>%n hits of “%1”</source>
        <translation>
            <numerusform>%n treff på «%1»</numerusform>
            <numerusform>%n treff på «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::SearchView</name>
    <message>
        <source>How much is looked through</source>
        <translation>Hvor mye som er gjennomsøkt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>What is coded</source>
        <translation>Hva som kodes</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som ble funnet</translation>
    </message>
    <message>
        <source>Its sentence</source>
        <translation>Setningen</translation>
    </message>
    <message>
        <source>Its paragraph</source>
        <translation>Avsnittet</translation>
    </message>
    <message>
        <source>Its turn</source>
        <translation>Turen</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treff</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Lagrede søk</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Søk: %1</translation>
    </message>
    <message>
        <source>Code chosen…</source>
        <translation>Kod valgte …</translation>
    </message>
    <message>
        <source>Code all…</source>
        <translation>Kod alle …</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gå til</translation>
    </message>
    <message>
        <source>Show the hit in its transcript (Enter)</source>
        <translation>Vis treffet i transkripsjonen (Enter)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy the hits with their citation</source>
        <translation>Kopier treffene med henvisning</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Erstatt …</translation>
    </message>
    <message>
        <source>Replace what is found, with a preview</source>
        <translation>Erstatt det som er funnet, med forhåndsvisning</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>Write all hits to a file</source>
        <translation>Skriv alle treff til en fil</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Lagre søk …</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n treff</numerusform>
            <numerusform>%n treff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumenter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>so many hits, so many documents</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1. Stopped before all was looked through.</source>
        <translation>%1. Stanset før alt var gjennomsøkt.</translation>
    </message>
    <message>
        <source>%1. Only documents that came since “%2” was last coded or saved.</source>
        <translation>%1. Bare dokumenter som er kommet til siden «%2» sist ble kodet eller lagret.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Leter …</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer letters, parts of words or more documents find more.</source>
        <translation>Ingenting ble funnet. Færre bokstaver, deler av ord eller flere dokumenter finner mer.</translation>
    </message>
    <message>
        <source>There is nothing to search yet: import transcripts first.</source>
        <translation>Det er ingenting å søke i ennå: importer transkripsjoner først.</translation>
    </message>
    <message>
        <source>Type what to look for. Hits appear as you type, with the words around them.</source>
        <translation>Skriv hva det skal letes etter. Treff kommer mens du skriver, med ordene rundt.</translation>
    </message>
    <message>
        <source>The search is still going on: wait until all is found, or cancel it.</source>
        <translation>Søket pågår fortsatt: vent til alt er funnet, eller avbryt det.</translation>
    </message>
    <message numerus="yes">
        <source>Code %n hits with</source>
        <translation>
            <numerusform>Kod %n treff med</numerusform>
            <numerusform>Kod %n treff med</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message numerus="yes">
        <source>%n codings added with “%1”.</source>
        <translation>
            <numerusform>%n koding lagt til med «%1».</numerusform>
            <numerusform>%n kodinger lagt til med «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Export hits</source>
        <translation>Eksporter treff</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Lagre søk</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Navn på søket</translation>
    </message>
    <message>
        <source>The search was saved as “%1”.</source>
        <translation>Søket ble lagret som «%1».</translation>
    </message>
    <message>
        <source>Search all documents</source>
        <translation>Søk i alle dokumenter</translation>
    </message>
    <message numerus="yes">
        <source>Search %n new documents only</source>
        <translation>
            <numerusform>Søk bare i %n nytt dokument</numerusform>
            <numerusform>Søk bare i %n nye dokumenter</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>No search is saved in this project</source>
        <translation>Ingen søk er lagret i dette prosjektet</translation>
    </message>
    <message>
        <source>The saved search “%1” was deleted. You can undo this.</source>
        <translation>Det lagrede søket «%1» ble slettet. Du kan angre dette.</translation>
    </message>
    <message>
        <source>Code the hits that are selected (Ctrl+Enter)</source>
        <translation>Kod treffene som er valgt (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Code every hit, in one step (Ctrl+Shift+Enter)</source>
        <translation>Kod alle treff, i ett steg (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Keep this search in the project (Ctrl+S)</source>
        <translation>Behold dette søket i prosjektet (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>Crosscase::ShortcutsDialog</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Ingen tast</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>&amp;Som først</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Finn en kommando eller en tast</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Kommandoer og tastene deres</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Som først</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Ny tast</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>Ny &amp;tast:</translation>
    </message>
    <message>
        <source>The same key belongs to: %1. Neither is sure to work; give one of them another.</source>
        <translation>Den samme tasten hører til: %1. Ingen av dem virker sikkert; gi en av dem en annen.</translation>
    </message>
</context>
<context>
    <name>Crosscase::SpeakerModel</name>
    <message>
        <source>Speaker</source>
        <translation>Taler</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Replikker</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Guessed with a confidence of %1 %. What interviewers say belongs to no case.</source>
        <translation>Gjettet med en sikkerhet på %1 %. Det intervjuere sier, hører ikke til noe kasus.</translation>
    </message>
    <message>
        <source>A path such as Cluster A/A1. What is not in the project yet is made.</source>
        <translation>En sti som Klynge A/A1. Det som ikke er i prosjektet ennå, blir laget.</translation>
    </message>
    <message>
        <source>Is the same as</source>
        <translation>Er den samme som</translation>
    </message>
    <message>
        <source>Choose another speaker, or type a name: these turns are theirs.</source>
        <translation>Velg en annen taler, eller skriv et navn: disse turene er deres.</translation>
    </message>
    <message>
        <source>“%1” seems to be “%2”. Choose them to take the two as one.</source>
        <translation>«%1» ser ut til å være «%2». Velg dem for å ta de to som én.</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Crosscase::SpecWords</name>
    <message>
        <source>Several stances: show all, x/o</source>
        <translation>Flere holdninger: vis alle, x/o</translation>
    </message>
    <message>
        <source>Several stances: the least agreeing</source>
        <translation>Flere holdninger: den minst enige</translation>
    </message>
    <message>
        <source>Several stances: the most frequent</source>
        <translation>Flere holdninger: den hyppigste</translation>
    </message>
    <message>
        <source>Several stances: the latest</source>
        <translation>Flere holdninger: den siste</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Percent of the row&apos;s total</source>
        <translation>Prosent av radens sum</translation>
    </message>
    <message>
        <source>Percent of the column&apos;s total</source>
        <translation>Prosent av kolonnens sum</translation>
    </message>
    <message>
        <source>Percent of the table&apos;s total</source>
        <translation>Prosent av tabellens sum</translation>
    </message>
    <message>
        <source>Percent of all informants</source>
        <translation>Prosent av alle informanter</translation>
    </message>
    <message>
        <source>Percent of the informants who mention anything</source>
        <translation>Prosent av informantene som nevner noe</translation>
    </message>
    <message>
        <source>Codes meet where passages overlap</source>
        <translation>Koder møtes der passasjer overlapper</translation>
    </message>
    <message>
        <source>Codes meet in a sentence</source>
        <translation>Koder møtes i en setning</translation>
    </message>
    <message>
        <source>Codes meet in a turn</source>
        <translation>Koder møtes i en replikk</translation>
    </message>
    <message>
        <source>Codes meet in a document</source>
        <translation>Koder møtes i et dokument</translation>
    </message>
    <message>
        <source>Codes meet in an informant</source>
        <translation>Koder møtes hos en informant</translation>
    </message>
    <message>
        <source>A passage of several informants counts for each</source>
        <translation>En passasje med flere informanter teller for hver</translation>
    </message>
    <message>
        <source>A passage counts for the informant it starts with</source>
        <translation>En passasje teller for informanten den begynner med</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Codes with their headings</source>
        <translation>Koder med overskriftene sine</translation>
    </message>
    <message>
        <source>Top codes</source>
        <translation>Øverste koder</translation>
    </message>
    <message>
        <source>Codes, level %1</source>
        <translation>Koder, nivå %1</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Cases of every level</source>
        <translation>Kasus på alle nivåer</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <comment>kind of case</comment>
        <translation>Kasus: %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Attribute: %1</source>
        <translation>Attributt: %1</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Talere</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Kodere</translation>
    </message>
    <message>
        <source>Stances</source>
        <translation>Holdninger</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributter</translation>
    </message>
    <message>
        <source>Top cases</source>
        <translation>Øverste kasus</translation>
    </message>
    <message>
        <source>Everything together</source>
        <translation>Alt sammen</translation>
    </message>
</context>
<context>
    <name>Crosscase::SplitDialog</name>
    <message>
        <source>Split “%1”</source>
        <translation>Del «%1»</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passasje</translation>
    </message>
    <message>
        <source>Codes to give passages to, by their number</source>
        <translation>Koder å gi passasjer til, etter nummer</translation>
    </message>
    <message>
        <source>A number gives the passage to that code, Space leaves it where it is, Backspace goes back.</source>
        <translation>Et tall gir passasjen til den koden, mellomrom lar den være der den er, tilbaketasten går tilbake.</translation>
    </message>
    <message>
        <source>&amp;New code…</source>
        <translation>&amp;Ny kode …</translation>
    </message>
    <message>
        <source>&amp;Other code…</source>
        <translation>&amp;Annen kode …</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Del</translation>
    </message>
    <message>
        <source>%1  %2 (%3)</source>
        <comment>key, name of a code, how many passages it was given</comment>
        <translation>%1  %2 (%3)</translation>
    </message>
    <message>
        <source>Give passages to which code?</source>
        <translation>Gi passasjer til hvilken kode?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Ny kode</translation>
    </message>
    <message>
        <source>Name of a code below “%1”</source>
        <translation>Navn på en kode under «%1»</translation>
    </message>
    <message>
        <source>Nothing is coded with it.</source>
        <translation>Ingenting er kodet med den.</translation>
    </message>
    <message>
        <source>Passage %1 of %2 %3</source>
        <comment>number, count, citation</comment>
        <translation>Passasje %1 av %2 %3</translation>
    </message>
    <message>
        <source>Split &quot;%1&quot;</source>
        <translation>Del «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n passages were given to other codes.</source>
        <translation>
            <numerusform>%n passasje ble gitt til andre koder.</numerusform>
            <numerusform>%n passasjer ble gitt til andre koder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>Gi det til</translation>
    </message>
    <message>
        <source>No code yet. Make one, or choose another.</source>
        <translation>Ingen kode ennå. Lag en, eller velg en annen.</translation>
    </message>
</context>
<context>
    <name>Crosscase::Stance</name>
    <message>
        <source>no stance</source>
        <translation>ingen holdning</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>enig</translation>
    </message>
    <message>
        <source>not fully</source>
        <translation>ikke helt</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>uenig</translation>
    </message>
</context>
<context>
    <name>Crosscase::Store</name>
    <message>
        <source>The disk is full: %1 could not be written. Everything up to the last change is safe; this change was not made.</source>
        <translation>Disken er full: %1 kunne ikke skrives. Alt til og med den siste endringen er trygt; denne endringen ble ikke gjort.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file or its folder is read-only. Nothing was changed.</source>
        <translation>%1 kan ikke skrives: filen eller mappen er skrivebeskyttet. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>%1 is being used by another program. Nothing was changed; try again when it is free.</source>
        <translation>%1 brukes av et annet program. Ingenting ble endret; prøv igjen når den er ledig.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is missing, or you have no permission to read it.</source>
        <translation>%1 kan ikke åpnes: den mangler, eller du har ikke tillatelse til å lese den.</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a Crosscase project. It was not changed.</source>
        <translation>%1 er skadet eller er ikke et Crosscase-prosjekt. Det ble ikke endret.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: the disk or network reported an error. Everything up to the last change is safe.</source>
        <translation>%1 kunne ikke leses eller skrives: disken eller nettverket meldte en feil. Alt til og med den siste endringen er trygt.</translation>
    </message>
    <message>
        <source>This change is too large for one step in %1 (the limit is 1 GB). Nothing was changed; do it in smaller parts.</source>
        <translation>Denne endringen er for stor for ett steg i %1 (grensen er 1 GB). Ingenting ble endret; gjør det i mindre deler.</translation>
    </message>
    <message>
        <source>The change could not be written to %1. Nothing was changed.</source>
        <translation>Endringen kunne ikke skrives til %1. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>The file says nothing about the project: its name and identity are missing.</source>
        <translation>Filen sier ingenting om prosjektet: navnet og identiteten mangler.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Prosjektet er bare åpent for lesing.</translation>
    </message>
    <message>
        <source>%1 was moved, deleted or replaced by another program while it was open here. To overwrite nothing, this change was not made. Save a copy of what is open here under another name, then open the project again.</source>
        <translation>%1 ble flyttet, slettet eller erstattet av et annet program mens det var åpent her. For ikke å overskrive noe ble denne endringen ikke gjort. Lagre en kopi av det som er åpent her, under et annet navn, og åpne prosjektet på nytt.</translation>
    </message>
    <message>
        <source>%1 was changed by another program while it was open here, or could not be reached for a moment. To overwrite nothing, this change was not made. Close the project and open it again to see both; everything done here before is safe.</source>
        <translation>%1 ble endret av et annet program mens det var åpent her, eller kunne ikke nås et øyeblikk. For ikke å overskrive noe ble denne endringen ikke gjort. Lukk prosjektet og åpne det igjen for å se begge; alt som er gjort her før, er trygt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can neither be taken back nor made again: the history no longer holds what it changed. Nothing was changed.</source>
        <translation>«%1» kan verken angres eller gjøres på nytt: historikken har ikke lenger det den endret. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be taken back or made again: the project no longer is what that change left. Nothing was changed.</source>
        <translation>«%1» kunne ikke angres eller gjøres på nytt: prosjektet er ikke lenger slik den endringen etterlot det. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det er ingenting å gjøre om.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name; the existing file was not touched.</source>
        <translation>%1 finnes allerede. Velg et annet navn; den eksisterende filen ble ikke rørt.</translation>
    </message>
    <message>
        <source>No project can be made at %1: the folder is missing or cannot be written.</source>
        <translation>Ikke noe prosjekt kan lages på %1: mappen mangler eller kan ikke skrives til.</translation>
    </message>
    <message>
        <source>There is no project at %1.</source>
        <translation>Det er ikke noe prosjekt på %1.</translation>
    </message>
    <message>
        <source>%1 is write-protected. You can read it here, but not change it.</source>
        <translation>%1 er skrivebeskyttet. Du kan lese det her, men ikke endre det.</translation>
    </message>
    <message>
        <source>%1 was not closed when it was last used, and cannot be put in order here because its folder cannot be written. Copy it, together with the file %2 beside it, to a folder of your own and open it there.</source>
        <translation>%1 ble ikke lukket da det sist var i bruk, og kan ikke settes i stand her fordi mappen ikke kan skrives til. Kopier det, sammen med filen %2 ved siden av, til en egen mappe og åpne det der.</translation>
    </message>
    <message>
        <source>%1 was made by an older Crosscase and must be brought up to date once, which needs permission to write it.</source>
        <translation>%1 er laget av et eldre Crosscase og må oppdateres én gang, noe som krever tillatelse til å skrive det.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Crosscase. Open it with that version; it was not touched.</source>
        <translation>%1 er laget av et nyere Crosscase. Åpne det med den versjonen; det ble ikke rørt.</translation>
    </message>
    <message>
        <source>%1 is damaged or was changed by another program: its part &quot;%2&quot; is not what it must be. It was not changed.</source>
        <translation>%1 er skadet eller ble endret av et annet program: delen «%2» er ikke som den skal være. Det ble ikke endret.</translation>
    </message>
    <message>
        <source>%1 could not be put into one file. Everything is safe, but part of it is in %2 beside it: keep both together until the project was opened and closed again.</source>
        <translation>%1 kunne ikke samles i én fil. Alt er trygt, men en del av det ligger i %2 ved siden av: behold begge sammen til prosjektet er åpnet og lukket igjen.</translation>
    </message>
    <message>
        <source>No copy was written to %1: the project is damaged. The project was not changed.</source>
        <translation>Ingen kopi ble skrevet til %1: prosjektet er skadet. Prosjektet ble ikke endret.</translation>
    </message>
    <message>
        <source>The disk is full: no copy was written to %1. The project itself is safe.</source>
        <translation>Disken er full: ingen kopi ble skrevet til %1. Selve prosjektet er trygt.</translation>
    </message>
    <message>
        <source>No copy could be written to %1. The project itself was not changed.</source>
        <translation>Ingen kopi kunne skrives til %1. Selve prosjektet ble ikke endret.</translation>
    </message>
    <message>
        <source>%1 lies in a folder that cannot be written. You can read it here, but not change it.</source>
        <translation>%1 ligger i en mappe som ikke kan skrives til. Du kan lese det her, men ikke endre det.</translation>
    </message>
    <message>
        <source>%1 is open in another program. You can read it here, but not change it.</source>
        <translation>%1 er åpent i et annet program. Du kan lese det her, men ikke endre det.</translation>
    </message>
    <message>
        <source>%1 is open in %2 on %3 (process %4). You can read it here, but not change it.</source>
        <translation>%1 er åpent i %2 på %3 (prosess %4). Du kan lese det her, men ikke endre det.</translation>
    </message>
    <message>
        <source>%1 is open in %2 on another computer, %3 (process %4). You can read it here, but not change it. If nobody has it open there any more, delete %1.lock beside it and open it again.</source>
        <translation>%1 er åpent i %2 på en annen datamaskin, %3 (prosess %4). Du kan lese det her, men ikke endre det. Hvis ingen lenger har det åpent der, sletter du %1.lock ved siden av det og åpner det igjen.</translation>
    </message>
    <message>
        <source>The database file is damaged: %1</source>
        <translation>Databasefilen er skadet: %1</translation>
    </message>
    <message>
        <source>Row %1 of table %2 refers to a row of %3 that is not there.</source>
        <translation>Rad %1 i tabellen %2 viser til en rad i %3 som ikke finnes.</translation>
    </message>
    <message>
        <source>The full-text index %1 does not agree with the texts.</source>
        <translation>Fulltekstindeksen %1 stemmer ikke med tekstene.</translation>
    </message>
    <message>
        <source>Change %1 of the history cannot be read, and so cannot be undone.</source>
        <translation>Endring %1 i historikken kan ikke leses, og kan derfor ikke angres.</translation>
    </message>
    <message>
        <source>Row %1 of table %2 reaches beyond the end of its text.</source>
        <translation>Rad %1 i tabellen %2 går ut over slutten av teksten sin.</translation>
    </message>
    <message>
        <source>The text of document %1 is missing or has another length than noted.</source>
        <translation>Teksten til dokument %1 mangler eller har en annen lengde enn notert.</translation>
    </message>
    <message>
        <source>%1 was made by an older Crosscase. It was not brought up to date, because no backup could be made first. It is as it was.</source>
        <translation>%1 er laget av et eldre Crosscase. Det ble ikke oppdatert, fordi det ikke kunne tas sikkerhetskopi først. Det er som det var.</translation>
    </message>
    <message>
        <source>%1 was made by an older Crosscase and could not be brought up to date. It is as it was.</source>
        <translation>%1 er laget av et eldre Crosscase og kunne ikke oppdateres. Det er som det var.</translation>
    </message>
    <message>
        <source>%1 is not a Crosscase project. It was not touched.</source>
        <translation>%1 er ikke et Crosscase-prosjekt. Det ble ikke rørt.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was not changed.</source>
        <translation>%1 er skadet. Det ble ikke endret.</translation>
    </message>
    <message>
        <source>The project cannot be changed while another change is being made.</source>
        <translation>Prosjektet kan ikke endres mens en annen endring gjøres.</translation>
    </message>
    <message>
        <source>The disk that %1 lies on is full. You can read it here; to change it, make room and open it again.</source>
        <translation>Disken som %1 ligger på, er full. Du kan lese det her; for å endre det må du skaffe plass og åpne det igjen.</translation>
    </message>
</context>
<context>
    <name>Crosscase::SubtitleReaders</name>
    <message>
        <source>It has no subtitles: no line such as 00:00:01.000 --&gt; 00:00:04.000 was found.</source>
        <translation>Den har ingen undertekster: ingen linje som 00:00:01.000 --&gt; 00:00:04.000 ble funnet.</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>WebVTT-undertekster</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>SubRip-undertekster</translation>
    </message>
</context>
<context>
    <name>Crosscase::SummariesImport</name>
    <message>
        <source>The table has no column &quot;%1&quot;; it has %2.</source>
        <translation>Tabellen har ingen kolonne «%1»; den har %2.</translation>
    </message>
    <message>
        <source>There is no case &quot;%1&quot;, or more than one of that name.</source>
        <translation>Det finnes ikke noe kasus «%1», eller flere med det navnet.</translation>
    </message>
    <message>
        <source>There is no code &quot;%1&quot;, or more than one of that name.</source>
        <translation>Det finnes ingen kode «%1», eller mer enn én med det navnet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no status. It is &quot;not asked&quot;, &quot;no data&quot; or empty.</source>
        <translation>«%1» er ingen status. Den er «not asked», «no data» eller tom.</translation>
    </message>
    <message>
        <source>The pair of &quot;%1&quot; and &quot;%2&quot; stands in an earlier row.</source>
        <translation>Paret «%1» og «%2» står i en tidligere rad.</translation>
    </message>
</context>
<context>
    <name>Crosscase::SurveyReader</name>
    <message>
        <source>It has no column %1.</source>
        <translation>Den har ingen kolonne %1.</translation>
    </message>
    <message>
        <source>None of its columns has texts to code. If it describes cases, import it as their attributes; otherwise say which columns are texts.</source>
        <translation>Ingen av kolonnene har tekster å kode. Hvis den beskriver kasus, importer den som attributtene deres; ellers si hvilke kolonner som er tekster.</translation>
    </message>
    <message>
        <source>It has more rows than Crosscase reads from one survey.</source>
        <translation>Den har flere rader enn Crosscase leser fra én undersøkelse.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Det er ingen tekst i den.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no answer in any text column and were left out.</source>
        <translation>
            <numerusform>%n rad har ikke svar i noen tekstkolonne og ble utelatt.</numerusform>
            <numerusform>%n rader har ikke svar i noen tekstkolonne og ble utelatt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::TableCheck</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan ikke leses: %2.</translation>
    </message>
    <message>
        <source>%1 is not a whole document.</source>
        <translation>%1 er ikke et helt dokument.</translation>
    </message>
</context>
<context>
    <name>Crosscase::TableControls</name>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation>Hva cellene viser</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Hva radene er</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Hva kolonnene er</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Bytt om</translation>
    </message>
    <message>
        <source>Make rows of the columns and columns of the rows</source>
        <translation>Gjør kolonnene til rader og radene til kolonner</translation>
    </message>
    <message>
        <source>What else the table shows</source>
        <translation>Hva tabellen ellers viser</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Varmekart</translation>
    </message>
    <message>
        <source>Shade cells by their number, or by how many passages stand behind them</source>
        <translation>Skygg celler etter tallet, eller etter hvor mange passasjer som står bak dem</translation>
    </message>
    <message>
        <source>Contested cells only</source>
        <translation>Bare omstridte celler</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finn</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy the selected cells, or the whole table, with heads</source>
        <translation>Kopier de valgte cellene, eller hele tabellen, med hoder</translation>
    </message>
    <message>
        <source>Write the table to a file</source>
        <translation>Skriv tabellen til en fil</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lagre som…</translation>
    </message>
    <message>
        <source>Keep this table in the project under a name</source>
        <translation>Behold denne tabellen i prosjektet under et navn</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normal størrelse</translation>
    </message>
    <message>
        <source>Cells: %1</source>
        <comment>what the cells show</comment>
        <translation>Celler: %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <comment>what the rows are</comment>
        <translation>Rader: %1</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <comment>what the columns are</comment>
        <translation>Kolonner: %1</translation>
    </message>
    <message>
        <source>As in the project</source>
        <translation>Som i prosjektet</translation>
    </message>
    <message>
        <source>Alphabetical</source>
        <translation>Alfabetisk</translation>
    </message>
    <message>
        <source>By total, largest first</source>
        <translation>Etter sum, størst først</translation>
    </message>
    <message>
        <source>Alike next to each other</source>
        <translation>Like ved siden av hverandre</translation>
    </message>
    <message>
        <source>By &quot;%1&quot;</source>
        <comment>a row or column</comment>
        <translation>Etter «%1»</translation>
    </message>
    <message>
        <source>By attribute %1</source>
        <translation>Etter attributtet %1</translation>
    </message>
    <message>
        <source>By hand, as dragged</source>
        <translation>For hånd, som dratt</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Omvendt</translation>
    </message>
    <message>
        <source>Hide empty rows</source>
        <translation>Skjul tomme rader</translation>
    </message>
    <message>
        <source>Hide empty columns</source>
        <translation>Skjul tomme kolonner</translation>
    </message>
    <message>
        <source>Totals of the rows</source>
        <translation>Summer for radene</translation>
    </message>
    <message>
        <source>Totals of the columns</source>
        <translation>Summer for kolonnene</translation>
    </message>
    <message>
        <source>Number of informants of each column</source>
        <translation>Antall informanter i hver kolonne</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>All settings of the table, and which codings it counts</source>
        <translation>Alle innstillinger for tabellen, og hvilke kodinger den teller</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Draw the table as a chart beside it</source>
        <translation>Tegn tabellen som et diagram ved siden av</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>Rekkefølge på radene</translation>
    </message>
    <message>
        <source>Order of the columns</source>
        <translation>Rekkefølge på kolonnene</translation>
    </message>
    <message>
        <source>As before, with options…</source>
        <translation>Som før, med valg …</translation>
    </message>
</context>
<context>
    <name>Crosscase::TableExport</name>
    <message>
        <source>Project %1, table %2.</source>
        <translation>Prosjekt %1, tabell %2.</translation>
    </message>
    <message>
        <source>Data of %1; project %2, table %3.</source>
        <translation>Data fra %1; prosjekt %2, tabell %3.</translation>
    </message>
    <message>
        <source>Frozen on %1; its data are the same since.</source>
        <translation>Frosset %1; dataene er de samme siden.</translation>
    </message>
    <message>
        <source>Frozen on %1 as table %2; its data have changed since.</source>
        <translation>Frosset %1 som tabell %2; dataene er endret siden.</translation>
    </message>
    <message>
        <source>Names of cases, speakers and documents are pseudonyms.</source>
        <translation>Navn på kasus, talere og dokumenter er pseudonymer.</translation>
    </message>
</context>
<context>
    <name>Crosscase::TableFilterBar</name>
    <message>
        <source>Change filter</source>
        <translation>Endre filter</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Fjern filter</translation>
    </message>
</context>
<context>
    <name>Crosscase::TableJoiner</name>
    <message>
        <source>A table that contrasts two columns has no further blocks of columns.</source>
        <translation>En tabell som stiller to kolonner mot hverandre, har ingen flere blokker med kolonner.</translation>
    </message>
    <message>
        <source>Blocks stand beside each other column by column only when all have the same columns.</source>
        <translation>Blokker står ved siden av hverandre kolonne for kolonne bare når alle har de samme kolonnene.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>columns of a table, a note on them</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>A table that contrasts needs exactly two columns; this one has %n.</source>
        <translation>
            <numerusform>En tabell som kontrasterer, trenger nøyaktig to kolonner; denne har %n.</numerusform>
            <numerusform>En tabell som kontrasterer, trenger nøyaktig to kolonner; denne har %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>In both</source>
        <translation>I begge</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a column of a table</comment>
        <translation>Bare %1</translation>
    </message>
    <message>
        <source>In the middle stands what both have: the first before the bar, the second after it.</source>
        <translation>I midten står det begge har: det første foran streken, det andre etter den.</translation>
    </message>
    <message numerus="yes">
        <source>The table is to be ordered by block %1 of its columns, and has only %n.</source>
        <translation>
            <numerusform>Tabellen skal ordnes etter kolonneblokk %1, men har bare %n.</numerusform>
            <numerusform>Tabellen skal ordnes etter kolonneblokk %1, men har bare %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is to be ordered by &quot;%1&quot;, which it does not show.</source>
        <translation>Tabellen skal ordnes etter «%1», som den ikke viser.</translation>
    </message>
</context>
<context>
    <name>Crosscase::TableLayout</name>
    <message>
        <source>The table is to be ordered by &quot;%1&quot;, which it does not show.</source>
        <translation>Tabellen skal ordnes etter «%1», som den ikke viser.</translation>
    </message>
    <message>
        <source>The table is to be ordered by the attribute &quot;%1&quot;, which its cases do not have.</source>
        <translation>Tabellen skal ordnes etter attributtet «%1», som kasusene ikke har.</translation>
    </message>
    <message>
        <source>Rows are to occur in &quot;%1&quot;, which the table does not show.</source>
        <translation>Rader skal forekomme i «%1», som tabellen ikke viser.</translation>
    </message>
</context>
<context>
    <name>Crosscase::TableModel</name>
    <message>
        <source>%1, %2</source>
        <comment>row head, column head</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n celle</numerusform>
            <numerusform>%n celler</numerusform>
        </translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>ikke nevnt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ikke spurt</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>ingen data</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>nevnt</translation>
    </message>
    <message>
        <source>mentioned without a stance</source>
        <translation>nevnt uten holdning</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two stances of one cell</comment>
        <translation> og </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row head, column head, content of the cell</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n passages</source>
        <comment>content of a cell, and how many passages it counts</comment>
        <translation>
            <numerusform>%1, %n passasje</numerusform>
            <numerusform>%1, %n passasjer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, contested</source>
        <comment>content of a cell on which coders or stances disagree</comment>
        <translation>%1, omstridt</translation>
    </message>
    <message>
        <source>%1, set by hand</source>
        <comment>content of a cell that the analyst has overridden</comment>
        <translation>%1, satt for hånd</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grunn: %1</translation>
    </message>
</context>
<context>
    <name>Crosscase::TableOutput</name>
    <message>
        <source>Export table</source>
        <translation>Eksporter tabell</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>format, suffix of its files</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Skriver %1 …</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>Table written to %1</source>
        <translation>Tabellen ble skrevet til %1</translation>
    </message>
</context>
<context>
    <name>Crosscase::TablePlan</name>
    <message>
        <source>Attributes can only stand against cases.</source>
        <translation>Attributter kan bare stå mot kasus.</translation>
    </message>
    <message>
        <source>Words are said by cases and speakers and in documents: choose one of them against &quot;whole&quot;, or two of them.</source>
        <translation>Ord sies av kasus og talere og i dokumenter: velg ett av dem mot «whole», eller to av dem.</translation>
    </message>
    <message>
        <source>To show values of attributes, choose &quot;attributes&quot; as rows or columns, and cases against them.</source>
        <translation>For å vise verdier av attributter velger du «attributter» som rader eller kolonner, og kasus mot dem.</translation>
    </message>
    <message>
        <source>Summaries are written for a case and a code: choose cases and codes as rows and columns.</source>
        <translation>Sammendrag skrives for et kasus og en kode: velg kasus og koder som rader og kolonner.</translation>
    </message>
    <message>
        <source>The Jaccard coefficient compares codes: choose codes as rows and as columns.</source>
        <translation>Jaccard-koeffisienten sammenligner koder: velg koder som rader og som kolonner.</translation>
    </message>
    <message>
        <source>Percentages need cells that count codings, passages, words or cases.</source>
        <translation>Prosenter trenger celler som teller kodinger, passasjer, ord eller kasus.</translation>
    </message>
    <message>
        <source>A percentage of informants needs cells that count cases.</source>
        <translation>En prosent av informanter trenger celler som teller kasus.</translation>
    </message>
    <message>
        <source>The texts of the documents are not at hand, and the cells of this table need them.</source>
        <translation>Tekstene i dokumentene er ikke for hånden, og cellene i denne tabellen trenger dem.</translation>
    </message>
    <message>
        <source>There is no facet &quot;%1&quot; with numbers in this project.</source>
        <translation>Det finnes ingen fasett «%1» med tall i dette prosjektet.</translation>
    </message>
    <message>
        <source>A table of codes by codes shows which stand together: choose &quot;count&quot; or &quot;jaccard&quot;.</source>
        <translation>En tabell av koder mot koder viser hva som står sammen: velg «antall» eller «jaccard».</translation>
    </message>
    <message>
        <source>A table of codes by codes has neither percentages nor totals, since a coding stands in many of its cells.</source>
        <translation>En tabell av koder mot koder har verken prosenter eller summer, siden en koding står i mange av cellene.</translation>
    </message>
    <message>
        <source>This table would have more than a thousand million cells. Choose fewer rows or columns.</source>
        <translation>Denne tabellen ville få mer enn tusen millioner celler. Velg færre rader eller kolonner.</translation>
    </message>
</context>
<context>
    <name>Crosscase::TablePresets</name>
    <message>
        <source>Issues by informant</source>
        <translation>Temaer etter informant</translation>
    </message>
    <message>
        <source>Who agrees (x), who does not fully (o), who does not mention it.</source>
        <translation>Hvem som er enig (x), hvem som ikke er helt enig (o), hvem som ikke nevner det.</translation>
    </message>
    <message>
        <source>Issues by cluster</source>
        <translation>Temaer etter klynge</translation>
    </message>
    <message>
        <source>How many informants of each cluster mention an issue.</source>
        <translation>Hvor mange informanter i hver klynge som nevner et tema.</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Forekomst</translation>
    </message>
    <message>
        <source>Which codes occur with which informant.</source>
        <translation>Hvilke koder som forekommer hos hvilken informant.</translation>
    </message>
    <message>
        <source>Interviewees</source>
        <translation>Intervjuede</translation>
    </message>
    <message>
        <source>Case table</source>
        <translation>Kasustabell</translation>
    </message>
    <message>
        <source>Best quotes</source>
        <translation>Beste sitater</translation>
    </message>
    <message>
        <source>The passage that says it best, by code and cluster.</source>
        <translation>Passasjen som sier det best, etter kode og klynge.</translation>
    </message>
    <message>
        <source>Framework matrix</source>
        <translation>Rammeverksmatrise</translation>
    </message>
    <message>
        <source>Your summaries, case by code; the passages stand beside them.</source>
        <translation>Sammendragene dine, kasus etter kode; passasjene står ved siden av.</translation>
    </message>
    <message>
        <source>Clusters side by side</source>
        <translation>Klynger side om side</translation>
    </message>
    <message>
        <source>Code frequencies</source>
        <translation>Kodefrekvenser</translation>
    </message>
    <message>
        <source>How often each code was given, in all and per informant.</source>
        <translation>Hvor ofte hver kode ble gitt, i alt og per informant.</translation>
    </message>
    <message>
        <source>Codes that occur together</source>
        <translation>Koder som forekommer sammen</translation>
    </message>
    <message>
        <source>The project has no codes yet. Begin with a codebook, or make a code while reading.</source>
        <translation>Prosjektet har ingen koder ennå. Begynn med en kodebok, eller lag en kode mens du leser.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Leave out empty rows</source>
        <translation>Utelat tomme rader</translation>
    </message>
    <message>
        <source>A last row with N</source>
        <translation>En siste rad med N</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Deler</translation>
    </message>
    <message>
        <source>None</source>
        <comment>sections of a table</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>The cases above</source>
        <translation>Kasusene over</translation>
    </message>
    <message>
        <source>Who was interviewed: the attributes of each informant, words and codings.</source>
        <translation>Hvem som ble intervjuet: attributtene til hver informant, ord og kodinger.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Words said</source>
        <translation>Ord sagt</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Kodinger</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>The project has no cases yet. Make cases for the people interviewed, and tie them to the transcripts.</source>
        <translation>Prosjektet har ingen kasus ennå. Lag kasus for dem som ble intervjuet, og knytt dem til transkripsjonene.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>One row a case: its attributes, and what it says on some codes in prose.</source>
        <translation>Én rad per kasus: attributtene, og hva det sier om noen koder i prosa.</translation>
    </message>
    <message>
        <source>Head of a row</source>
        <translation>Hodet på en rad</translation>
    </message>
    <message>
        <source>Each section a table of its own</source>
        <translation>Hver del som en egen tabell</translation>
    </message>
    <message>
        <source>The project has no cases yet. Make a case for each organisation, and tie them to the transcripts.</source>
        <translation>Prosjektet har ingen kasus ennå. Lag et kasus for hver organisasjon, og knytt dem til transkripsjonene.</translation>
    </message>
    <message>
        <source>Each %1</source>
        <comment>a kind of case</comment>
        <translation>Hver %1</translation>
    </message>
    <message>
        <source>The top cases</source>
        <translation>De øverste kasusene</translation>
    </message>
    <message>
        <source>Actors, resources, activities</source>
        <translation>Aktører, ressurser, aktiviteter</translation>
    </message>
    <message>
        <source>What is said on actors, resources and activities, by level, phase or cluster.</source>
        <translation>Hva som sies om aktører, ressurser og aktiviteter, etter nivå, fase eller klynge.</translation>
    </message>
    <message>
        <source>Codings have no level or phase yet. A project that begins with the template &quot;Actors, resources, activities&quot; has them.</source>
        <translation>Kodinger har ikke nivå eller fase ennå. Et prosjekt som begynner med malen «Aktører, ressurser, aktiviteter», har dem.</translation>
    </message>
    <message>
        <source>Actors and their roles</source>
        <translation>Aktører og rollene deres</translation>
    </message>
    <message>
        <source>Which actor plays which part, by how many passages say so.</source>
        <translation>Hvilken aktør som spiller hvilken rolle, etter hvor mange passasjer som sier det.</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktører</translation>
    </message>
    <message>
        <source>Codings do not say which actor they are about yet. A project that begins with the template &quot;Actors, resources, activities&quot; lets you choose one.</source>
        <translation>Kodinger sier ikke hvilken aktør de gjelder ennå. Et prosjekt som begynner med malen «Aktører, ressurser, aktiviteter», lar deg velge en.</translation>
    </message>
    <message>
        <source>Actor by actor</source>
        <translation>Aktør mot aktør</translation>
    </message>
    <message>
        <source>The links, ties and bonds from each actor to each other.</source>
        <translation>Lenkene, båndene og bindingene fra hver aktør til hver annen.</translation>
    </message>
    <message>
        <source>Codings do not say from which actor to which they reach yet. A project that begins with the template &quot;Actors, resources, activities&quot; lets you choose both.</source>
        <translation>Kodinger sier ikke fra hvilken aktør til hvilken de rekker ennå. Et prosjekt som begynner med malen «Aktører, ressurser, aktiviteter», lar deg velge begge.</translation>
    </message>
    <message>
        <source>Leave out codes without anything</source>
        <translation>Utelat koder uten noe</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Hva som sammenlignes</translation>
    </message>
    <message>
        <source>Number of codings</source>
        <translation>Antall kodinger</translation>
    </message>
    <message>
        <source>Share of informants</source>
        <translation>Andel av informanter</translation>
    </message>
    <message>
        <source>Codings by stance</source>
        <translation>Kodinger etter standpunkt</translation>
    </message>
    <message>
        <source>Best quote</source>
        <translation>Beste sitat</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle koder</translation>
    </message>
    <message>
        <source>Those in one column only</source>
        <translation>De i bare én kolonne</translation>
    </message>
    <message>
        <source>Those in every column</source>
        <translation>De i hver kolonne</translation>
    </message>
    <message>
        <source>Those in all columns but one</source>
        <translation>De i alle kolonner unntatt én</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Bare i</translation>
    </message>
    <message>
        <source>What clusters share and what is their own: codings, informants, stances, quotes.</source>
        <translation>Hva klynger deler, og hva som er deres eget: kodinger, informanter, standpunkter, sitater.</translation>
    </message>
    <message>
        <source>Two clusters: what they share in the middle</source>
        <translation>To klynger: hva de deler, i midten</translation>
    </message>
    <message>
        <source>Figures of a cluster together</source>
        <translation>Tallene for en klynge samlet</translation>
    </message>
    <message>
        <source>There are no two cases to compare yet. Make a case for each cluster, with its informants below it.</source>
        <translation>Det finnes ikke to kasus å sammenligne ennå. Lag et kasus for hver klynge, med informantene under.</translation>
    </message>
    <message>
        <source>How often two codes stand on the same words, in a sentence, a turn or an interview.</source>
        <translation>Hvor ofte to koder står på de samme ordene, i en setning, en tur eller et intervju.</translation>
    </message>
    <message>
        <source>Totals alone</source>
        <translation>Bare summer</translation>
    </message>
    <message>
        <source>A column with percentages</source>
        <translation>En kolonne med prosenter</translation>
    </message>
    <message>
        <source>Headings of the codebook</source>
        <translation>Overskrifter i kodeboken</translation>
    </message>
    <message>
        <source>Codes by a facet</source>
        <translation>Koder etter en fasett</translation>
    </message>
    <message>
        <source>How the codes spread over the values of a facet.</source>
        <translation>Hvordan kodene fordeler seg på verdiene av en fasett.</translation>
    </message>
    <message>
        <source>The project has no facets yet. A project that begins with the template &quot;Actors, resources, activities&quot; has some.</source>
        <translation>Prosjektet har ingen fasetter ennå. Et prosjekt som begynner med malen «Aktører, ressurser, aktiviteter», har noen.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Each informant</source>
        <translation>Hver informant</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Hvert nivå</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributter</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no attribute</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celler</translation>
    </message>
    <message>
        <source>Where passages differ</source>
        <translation>Der passasjer er ulike</translation>
    </message>
    <message>
        <source>Show every stance (x/o)</source>
        <translation>Vis hvert standpunkt (x/o)</translation>
    </message>
    <message>
        <source>Show the least agreeing</source>
        <translation>Vis det minst enige</translation>
    </message>
    <message>
        <source>Show the most frequent</source>
        <translation>Vis det hyppigste</translation>
    </message>
    <message>
        <source>Show the latest</source>
        <translation>Vis det siste</translation>
    </message>
    <message>
        <source>Codes meet in</source>
        <translation>Koder møtes i</translation>
    </message>
    <message>
        <source>The same words</source>
        <translation>De samme ordene</translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation>En setning</translation>
    </message>
    <message>
        <source>A turn</source>
        <translation>En tur</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Et dokument</translation>
    </message>
    <message>
        <source>An informant</source>
        <translation>En informant</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Prosenter</translation>
    </message>
    <message>
        <source>Order of rows</source>
        <translation>Rekkefølge på rader</translation>
    </message>
    <message>
        <source>As in the project</source>
        <translation>Som i prosjektet</translation>
    </message>
    <message>
        <source>Alphabetical</source>
        <translation>Alfabetisk</translation>
    </message>
    <message>
        <source>Most frequent first</source>
        <translation>De hyppigste først</translation>
    </message>
    <message>
        <source>Alike ones together</source>
        <translation>Like sammen</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;. Presets are: %2.</source>
        <comment>a kind of table</comment>
        <translation>Det finnes ikke noe forvalg «%1». Forvalgene er: %2.</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; has no option &quot;%2&quot;. Its options are: %3.</source>
        <translation>Forvalget «%1» har ikke noe valg «%2». Valgene er: %3.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; takes one value.</source>
        <translation>Valget «%1» tar én verdi.</translation>
    </message>
    <message>
        <source>There is no code &quot;%1&quot; in this project.</source>
        <comment>a path</comment>
        <translation>Det finnes ingen kode «%1» i dette prosjektet.</translation>
    </message>
    <message>
        <source>There is no case &quot;%1&quot; in this project.</source>
        <comment>a path</comment>
        <translation>Det finnes ikke noe kasus «%1» i dette prosjektet.</translation>
    </message>
    <message>
        <source>There is no attribute &quot;%1&quot; in this project.</source>
        <translation>Det finnes ikke noe attributt «%1» i dette prosjektet.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is yes or no, not &quot;%2&quot;.</source>
        <translation>Valget «%1» er yes eller no, ikke «%2».</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; cannot be &quot;%2&quot;. It can be: %3.</source>
        <translation>Valget «%1» kan ikke være «%2». Det kan være: %3.</translation>
    </message>
</context>
<context>
    <name>Crosscase::TableSettings</name>
    <message>
        <source>Settings of the table</source>
        <translation>Innstillinger for tabellen</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celler</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Vis:</translation>
    </message>
    <message>
        <source>As:</source>
        <translation>Som:</translation>
    </message>
    <message>
        <source>Stances:</source>
        <translation>Standpunkter:</translation>
    </message>
    <message>
        <source>Of facet:</source>
        <translation>For fasett:</translation>
    </message>
    <message>
        <source>Of attribute:</source>
        <translation>For attributt:</translation>
    </message>
    <message>
        <source>Meeting:</source>
        <translation>Møtes i:</translation>
    </message>
    <message>
        <source>Spanning:</source>
        <translation>Over flere:</translation>
    </message>
    <message>
        <source>Where a passage counts that spans several speakers or cases</source>
        <translation>Hvor en passasje teller som går over flere talere eller kasus</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summer</translation>
    </message>
    <message>
        <source>Column with the rows&apos; totals</source>
        <translation>Kolonne med summene av radene</translation>
    </message>
    <message>
        <source>Row with the columns&apos; totals</source>
        <translation>Rad med summene av kolonnene</translation>
    </message>
    <message>
        <source>Row with N, the informants</source>
        <translation>Rad med N, informantene</translation>
    </message>
    <message>
        <source>Written as one table a section</source>
        <translation>Skrevet som én tabell per del</translation>
    </message>
    <message>
        <source>Own interviews, 2026</source>
        <translation>Egne intervjuer, 2026</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Kilde:</translation>
    </message>
    <message>
        <source>Count only</source>
        <translation>Bare antall</translation>
    </message>
</context>
<context>
    <name>Crosscase::TableSpec</name>
    <message>
        <source>&quot;%1&quot; is not known in a table specification. Known are: %2.</source>
        <translation>«%1» er ikke kjent i en tabellspesifikasjon. Kjente er: %2.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>en tekst</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>et tall</translation>
    </message>
    <message>
        <source>names with a list of values each</source>
        <translation>navn med en liste verdier hver</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>et objekt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known in a table specification.</source>
        <translation>«%1» er ikke kjent i en tabellspesifikasjon.</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>en liste med tekster</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in a table specification must be %2.</source>
        <translation>«%1» i en tabellspesifikasjon må være %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no stance. Stances are x, o, - and an empty text.</source>
        <translation>«%1» er ingen holdning. Holdninger er x, o, - og en tom tekst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must name one attribute or facet, like &quot;%2:Name&quot;.</source>
        <translation>«%1» må navngi ett attributt eller én fasett, som «%2:Navn».</translation>
    </message>
    <message>
        <source>This table specification is of version %1; this program knows version %2. A newer Crosscase reads it.</source>
        <translation>Denne tabellspesifikasjonen er av versjon %1; dette programmet kjenner versjon %2. Et nyere Crosscase leser den.</translation>
    </message>
    <message>
        <source>This table specification is not a JSON object (at byte %1: %2).</source>
        <translation>Denne tabellspesifikasjonen er ikke et JSON-objekt (ved byte %1: %2).</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>en liste av objekter</translation>
    </message>
</context>
<context>
    <name>Crosscase::TableView</name>
    <message>
        <source>New table</source>
        <translation>Ny tabell</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Tabelltekst</translation>
    </message>
    <message>
        <source>Caption of the table</source>
        <translation>Tabellens tabelltekst</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Lagre tabell</translation>
    </message>
    <message>
        <source>Name of the table:</source>
        <translation>Navn på tabellen:</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Arrange columns</source>
        <translation>Ordne kolonner</translation>
    </message>
    <message>
        <source>Arrange rows</source>
        <translation>Ordne rader</translation>
    </message>
    <message>
        <source>%1: passages side by side</source>
        <comment>a code</comment>
        <translation>%1: passasjer side om side</translation>
    </message>
    <message>
        <source>Frozen on %1 as %2. Its data are the same since.</source>
        <comment>a date, a hash</comment>
        <translation>Frosset %1 som %2. Dataene er de samme siden.</translation>
    </message>
    <message>
        <source>Frozen on %1 as %2. Its data have changed since: what you see is as of now. Files exported then stay as they are.</source>
        <comment>a date, a hash</comment>
        <translation>Frosset %1 som %2. Dataene er endret siden: det du ser, er som nå. Filer eksportert da blir som de er.</translation>
    </message>
    <message>
        <source>Read what they say</source>
        <translation>Les hva de sier</translation>
    </message>
</context>
<context>
    <name>Crosscase::TableWords</name>
    <message>
        <source>not asked</source>
        <translation>ikke spurt</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>ingen data</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cases that mention it, of all</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>N (informants)</source>
        <translation>N (informanter)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Taler</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Holdning</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attributt</translation>
    </message>
    <message>
        <source>mentioned without a stance</source>
        <translation>nevnt uten holdning</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>nevnt</translation>
    </message>
    <message>
        <source>Cells show the number of codings.</source>
        <translation>Cellene viser antall kodinger.</translation>
    </message>
    <message>
        <source>Cells show the number of passages; overlapping codings are one passage.</source>
        <translation>Cellene viser antall passasjer; overlappende kodinger er én passasje.</translation>
    </message>
    <message>
        <source>Cells show how many informants mention it, of all informants there who were asked.</source>
        <translation>Cellene viser hvor mange informanter som nevner det, av alle informanter der som ble spurt.</translation>
    </message>
    <message>
        <source>Cells show the number of words coded, each word once.</source>
        <translation>Cellene viser antall kodede ord, hvert ord én gang.</translation>
    </message>
    <message>
        <source>Cells show the words coded, each once, as a share of all words said there by informants.</source>
        <translation>Cellene viser de kodede ordene, hvert én gang, som andel av alle ord informanter sier der.</translation>
    </message>
    <message>
        <source>Cells show the number of codings per 1,000 words said there by informants.</source>
        <translation>Cellene viser antall kodinger per 1000 ord sagt der av informanter.</translation>
    </message>
    <message>
        <source>Cells show the mean of &quot;%1&quot; over the codings that have it.</source>
        <translation>Cellene viser gjennomsnittet av «%1» for kodingene som har det.</translation>
    </message>
    <message>
        <source>Cells show one passage: one with a memo if there is one, else the longest.</source>
        <translation>Cellene viser én passasje: en med memo om det finnes, ellers den lengste.</translation>
    </message>
    <message>
        <source>Cells show all passages.</source>
        <translation>Cellene viser alle passasjer.</translation>
    </message>
    <message>
        <source>Cells name the informants who mention it.</source>
        <translation>Cellene navngir informantene som nevner det.</translation>
    </message>
    <message>
        <source>Cells show the Jaccard coefficient: characters coded with both, of those coded with either.</source>
        <translation>Cellene viser Jaccard-koeffisienten: tegn kodet med begge, av dem kodet med en av dem.</translation>
    </message>
    <message>
        <source>Cells show pairs of codings that share at least one character; where row and column are the same, codings.</source>
        <translation>Cellene viser par av kodinger som deler minst ett tegn; der rad og kolonne er den samme, kodinger.</translation>
    </message>
    <message>
        <source>Cells show the Jaccard coefficient: sentences with both, of the sentences with either.</source>
        <translation>Cellene viser Jaccard-koeffisienten: setninger med begge, av setningene med en av dem.</translation>
    </message>
    <message>
        <source>Cells show the number of sentences with both.</source>
        <translation>Cellene viser antall setninger med begge.</translation>
    </message>
    <message>
        <source>Cells show the Jaccard coefficient: turns with both, of the turns with either.</source>
        <translation>Cellene viser Jaccard-koeffisienten: replikker med begge, av replikkene med en av dem.</translation>
    </message>
    <message>
        <source>Cells show the number of turns with both.</source>
        <translation>Cellene viser antall replikker med begge.</translation>
    </message>
    <message>
        <source>Cells show the Jaccard coefficient: documents with both, of the documents with either.</source>
        <translation>Cellene viser Jaccard-koeffisienten: dokumenter med begge, av dokumentene med en av dem.</translation>
    </message>
    <message>
        <source>Cells show the number of documents with both.</source>
        <translation>Cellene viser antall dokumenter med begge.</translation>
    </message>
    <message>
        <source>Cells show the Jaccard coefficient: informants with both, of the informants with either.</source>
        <translation>Cellene viser Jaccard-koeffisienten: informanter med begge, av informantene med en av dem.</translation>
    </message>
    <message>
        <source>Cells show the number of informants with both.</source>
        <translation>Cellene viser antall informanter med begge.</translation>
    </message>
    <message>
        <source>Where passages differ, every stance that occurs is shown (x/o).</source>
        <translation>Der passasjer er ulike, vises hver holdning som forekommer (x/o).</translation>
    </message>
    <message>
        <source>Where passages differ, the least agreeing stance is shown.</source>
        <translation>Der passasjer er ulike, vises den minst enige holdningen.</translation>
    </message>
    <message>
        <source>Where passages differ, the most frequent stance is shown; a tie shows all that tie (x/o).</source>
        <translation>Der passasjer er ulike, vises den hyppigste holdningen; ved likhet vises alle like (x/o).</translation>
    </message>
    <message>
        <source>Where passages differ, the stance coded last is shown.</source>
        <translation>Der passasjer er ulike, vises holdningen som ble kodet sist.</translation>
    </message>
    <message>
        <source>Percentages are of the row&apos;s total, in which each coding counts once.</source>
        <translation>Prosentene er av radens sum, der hver koding teller én gang.</translation>
    </message>
    <message>
        <source>Percentages are of the column&apos;s total, in which each coding counts once.</source>
        <translation>Prosentene er av kolonnens sum, der hver koding teller én gang.</translation>
    </message>
    <message>
        <source>Percentages are of the table&apos;s total, in which each coding counts once.</source>
        <translation>Prosentene er av tabellens sum, der hver koding teller én gang.</translation>
    </message>
    <message>
        <source>Percentages are of all informants there who were asked.</source>
        <translation>Prosentene er av alle informanter der som ble spurt.</translation>
    </message>
    <message>
        <source>Percentages are of the informants there who mention anything in this table.</source>
        <translation>Prosentene er av informantene der som nevner noe i denne tabellen.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a symbol and what it means</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>blank = not mentioned</source>
        <translation>tom = ikke nevnt</translation>
    </message>
    <message>
        <source>Some marks were set by hand, with a reason.</source>
        <translation>Noen merker er satt for hånd, med en grunn.</translation>
    </message>
    <message>
        <source>A passage that spans several speakers or cases counts in each, by its part.</source>
        <translation>En passasje som dekker flere talere eller kasus, teller hos hver med sin del.</translation>
    </message>
    <message>
        <source>A passage counts only where it starts.</source>
        <translation>En passasje teller bare der den begynner.</translation>
    </message>
    <message>
        <source>Totals count each coding once.</source>
        <translation>Summer teller hver koding én gang.</translation>
    </message>
    <message numerus="yes">
        <source>%n informant(s).</source>
        <translation>
            <numerusform>%n informant.</numerusform>
            <numerusform>%n informanter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s).</source>
        <translation>
            <numerusform>%n koding.</numerusform>
            <numerusform>%n kodinger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of these rows belong to no column shown.</source>
        <translation>
            <numerusform>%n koding i disse radene hører ikke til noen kolonne som vises.</numerusform>
            <numerusform>%n kodinger i disse radene hører ikke til noen kolonne som vises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with little or nothing are left out.</source>
        <translation>
            <numerusform>%n rad med lite eller ingenting er utelatt.</numerusform>
            <numerusform>%n rader med lite eller ingenting er utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) with little or nothing are left out.</source>
        <translation>
            <numerusform>%n kolonne med lite eller ingenting er utelatt.</numerusform>
            <numerusform>%n kolonner med lite eller ingenting er utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stance: x, o</source>
        <translation>Standpunkt: x, o</translation>
    </message>
    <message>
        <source>Mentioned: x</source>
        <translation>Nevnt: x</translation>
    </message>
    <message>
        <source>Number of codings</source>
        <translation>Antall kodinger</translation>
    </message>
    <message>
        <source>Number of passages</source>
        <translation>Antall passasjer</translation>
    </message>
    <message>
        <source>Informants who mention it</source>
        <translation>Informanter som nevner det</translation>
    </message>
    <message>
        <source>Words coded</source>
        <translation>Kodede ord</translation>
    </message>
    <message>
        <source>Share of the words</source>
        <translation>Andel av ordene</translation>
    </message>
    <message>
        <source>Codings per 1,000 words</source>
        <translation>Kodinger per 1000 ord</translation>
    </message>
    <message>
        <source>Mean of a number</source>
        <translation>Gjennomsnitt av et tall</translation>
    </message>
    <message>
        <source>Best quote</source>
        <translation>Beste sitat</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Alle sitater</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammendrag</translation>
    </message>
    <message>
        <source>Attribute value</source>
        <translation>Attributtverdi</translation>
    </message>
    <message>
        <source>Names of informants</source>
        <translation>Navn på informanter</translation>
    </message>
    <message>
        <source>Jaccard coefficient</source>
        <translation>Jaccard-koeffisient</translation>
    </message>
    <message>
        <source>Codings by stance</source>
        <translation>Kodinger etter standpunkt</translation>
    </message>
    <message>
        <source>Names of the codes</source>
        <translation>Navn på kodene</translation>
    </message>
    <message>
        <source>Words said</source>
        <translation>Ord sagt</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Percent of the row&apos;s total</source>
        <translation>Prosent av radens sum</translation>
    </message>
    <message>
        <source>Percent of the column&apos;s total</source>
        <translation>Prosent av kolonnens sum</translation>
    </message>
    <message>
        <source>Percent of the table&apos;s total</source>
        <translation>Prosent av tabellens sum</translation>
    </message>
    <message>
        <source>Percent of all informants</source>
        <translation>Prosent av alle informanter</translation>
    </message>
    <message>
        <source>Percent of the informants who mention anything</source>
        <translation>Prosent av informantene som nevner noe</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Nevnt</translation>
    </message>
    <message>
        <source>Share of codings</source>
        <translation>Andel av kodinger</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Kodinger</translation>
    </message>
    <message>
        <source>Share of passages</source>
        <translation>Andel av passasjer</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passasjer</translation>
    </message>
    <message>
        <source>Share of informants</source>
        <translation>Andel av informanter</translation>
    </message>
    <message>
        <source>Informants</source>
        <translation>Informanter</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Sitat</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Sitater</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributter</translation>
    </message>
    <message>
        <source>Stances</source>
        <translation>Holdninger</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Cells show the number of codings by stance.</source>
        <translation>Cellene viser antall kodinger etter standpunkt.</translation>
    </message>
    <message>
        <source>Cells name the codes given; a number in brackets says how often, if more than once.</source>
        <translation>Cellene navngir kodene; et tall i parentes sier hvor ofte, om mer enn én gang.</translation>
    </message>
    <message>
        <source>Cells show the number of words said by informants.</source>
        <translation>Cellene viser antall ord informanter har sagt.</translation>
    </message>
    <message>
        <source>Only rows that occur in a single column are shown.</source>
        <translation>Bare rader som forekommer i én eneste kolonne, vises.</translation>
    </message>
    <message>
        <source>Only rows that occur in &quot;%1&quot; alone are shown.</source>
        <translation>Bare rader som forekommer i «%1» alene, vises.</translation>
    </message>
    <message>
        <source>Only rows that occur in every column are shown.</source>
        <translation>Bare rader som forekommer i hver kolonne, vises.</translation>
    </message>
    <message>
        <source>Only rows that occur in all columns but one are shown.</source>
        <translation>Bare rader som forekommer i alle kolonner unntatt én, vises.</translation>
    </message>
</context>
<context>
    <name>Crosscase::TableWriter</name>
    <message>
        <source>&quot;%1&quot; is no format for tables. Formats are: %2.</source>
        <translation>«%1» er ikke et format for tabeller. Formatene er: %2.</translation>
    </message>
    <message>
        <source>The table could not be packed into a file. Nothing was written.</source>
        <translation>Tabellen kunne ikke pakkes i en fil. Ingenting ble skrevet.</translation>
    </message>
</context>
<context>
    <name>Crosscase::Tables</name>
    <message>
        <source>Its table has more cells than Crosscase reads.</source>
        <translation>Tabellen har flere celler enn Crosscase leser.</translation>
    </message>
    <message>
        <source>A quotation mark in its table is never closed.</source>
        <translation>Et anførselstegn i tabellen lukkes aldri.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Det er ingen rader i den.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more cells than the first row has names.</source>
        <translation>
            <numerusform>%n rad har flere celler enn første rad har navn.</numerusform>
            <numerusform>%n rader har flere celler enn første rad har navn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolonne %1</translation>
    </message>
    <message>
        <source>The table %1 was not read. %2</source>
        <translation>Tabellen %1 ble ikke lest. %2</translation>
    </message>
    <message>
        <source>It could not be opened: %1.</source>
        <translation>Den kunne ikke åpnes: %1.</translation>
    </message>
    <message>
        <source>It is too large for a table.</source>
        <translation>Den er for stor til å være en tabell.</translation>
    </message>
    <message>
        <source>There is not enough memory for it.</source>
        <translation>Det er ikke nok minne til den.</translation>
    </message>
</context>
<context>
    <name>Crosscase::TablesDock</name>
    <message>
        <source>Filter tables</source>
        <translation>Filtrer tabeller</translation>
    </message>
    <message>
        <source>New table…</source>
        <translation>Ny tabell…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliser</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>No tables yet. A table shows your codings by case, and keeps the passages behind every cell.</source>
        <translation>Ingen tabeller ennå. En tabell viser kodingene dine etter kasus, og beholder passasjene bak hver celle.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Slette «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tables?</source>
        <translation>
            <numerusform>Slette %n tabell?</numerusform>
            <numerusform>Slette %n tabeller?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete tables</source>
        <translation>Slett tabeller</translation>
    </message>
    <message>
        <source>Codings and passages stay as they are. You can undo this.</source>
        <translation>Kodinger og passasjer blir som de er. Du kan angre dette.</translation>
    </message>
    <message>
        <source>Frozen copy</source>
        <translation>Frossen kopi</translation>
    </message>
    <message>
        <source>A copy to be cited: it remembers its day, and says when its data have changed since</source>
        <translation>En kopi til å vise til: den husker dagen sin, og sier når dataene er endret siden</translation>
    </message>
    <message>
        <source>Frozen on %1</source>
        <comment>a date</comment>
        <translation>Frosset %1</translation>
    </message>
    <message>
        <source>%1, frozen on %2</source>
        <comment>a table, a date</comment>
        <translation>%1, frosset %2</translation>
    </message>
</context>
<context>
    <name>Crosscase::Tabs</name>
    <message>
        <source>Close tab</source>
        <translation>Lukk fane</translation>
    </message>
</context>
<context>
    <name>Crosscase::TaguetteReader</name>
    <message>
        <source>Taguette database</source>
        <translation>Taguette-database</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) stand a little off the passage they repeat; they were put on it.</source>
        <translation>
            <numerusform>%n utheving står litt ved siden av passasjen den gjentar; den ble lagt på den.</numerusform>
            <numerusform>%n uthevinger står litt ved siden av passasjen de gjentar; de ble lagt på den.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) repeat a passage that is not there; they were read by their position.</source>
        <translation>
            <numerusform>%n utheving gjentar en passasje som ikke finnes; den ble lest etter posisjonen.</numerusform>
            <numerusform>%n uthevinger gjentar en passasje som ikke finnes; de ble lest etter posisjonen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) without any text are left out.</source>
        <translation>
            <numerusform>%n utheving uten tekst utelates.</numerusform>
            <numerusform>%n uthevinger uten tekst utelates.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no project.</source>
        <translation>%1 har ikke noe prosjekt.</translation>
    </message>
    <message>
        <source>%1 has no project &quot;%2&quot;; it has %3.</source>
        <translation>%1 har ikke noe prosjekt «%2»; den har %3.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n projects: %1. One is imported at a time.</source>
        <translation>
            <numerusform>Filen har %n prosjekt: %1. Ett importeres om gangen.</numerusform>
            <numerusform>Filen har %n prosjekter: %1. Ett importeres om gangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>Kilde uten navn</translation>
    </message>
    <message>
        <source>The source &quot;%1&quot; is empty.</source>
        <translation>Kilden «%1» er tom.</translation>
    </message>
    <message>
        <source>Unnamed code</source>
        <translation>Kode uten navn</translation>
    </message>
    <message>
        <source>Unknown coder</source>
        <translation>Ukjent koder</translation>
    </message>
    <message>
        <source>Highlight without a tag</source>
        <translation>Utheving uten merkelapp</translation>
    </message>
</context>
<context>
    <name>Crosscase::Templates</name>
    <message>
        <source>The codebook of the template &quot;%1&quot; is missing from this program.</source>
        <translation>Kodeboka til malen «%1» mangler i dette programmet.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>Det finnes ingen mal «%1».</translation>
    </message>
    <message>
        <source>Begin with the template &quot;%1&quot;</source>
        <translation>Begynn med malen «%1»</translation>
    </message>
</context>
<context>
    <name>Crosscase::TextWriter</name>
    <message>
        <source>Plain text</source>
        <translation>Ren tekst</translation>
    </message>
</context>
<context>
    <name>Crosscase::TranscriptEdit</name>
    <message>
        <source>Transcript</source>
        <translation>Transkripsjon</translation>
    </message>
    <message>
        <source>Open a document from the list to read and code it here.</source>
        <translation>Åpne et dokument fra listen for å lese og kode det her.</translation>
    </message>
    <message>
        <source>This document has no text.</source>
        <translation>Dette dokumentet har ingen tekst.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>og %Ln til</numerusform>
            <numerusform>og %Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript, being edited</source>
        <translation>Transkripsjon som redigeres</translation>
    </message>
</context>
<context>
    <name>Crosscase::TranscriptViewPrivate</name>
    <message>
        <source>Code…</source>
        <translation>Kod…</translation>
    </message>
    <message>
        <source>Code in vivo</source>
        <translation>Kod in vivo</translation>
    </message>
    <message>
        <source>Repeat last code</source>
        <translation>Gjenta siste kode</translation>
    </message>
    <message>
        <source>Stance: agree (x)</source>
        <translation>Holdning: enig (x)</translation>
    </message>
    <message>
        <source>Stance: not fully (o)</source>
        <translation>Holdning: ikke helt (o)</translation>
    </message>
    <message>
        <source>Stance: disagree (-)</source>
        <translation>Holdning: uenig (-)</translation>
    </message>
    <message>
        <source>Clear stance</source>
        <translation>Fjern holdning</translation>
    </message>
    <message>
        <source>Change code…</source>
        <translation>Bytt kode…</translation>
    </message>
    <message>
        <source>Memo of the coding…</source>
        <translation>Memo for kodingen…</translation>
    </message>
    <message>
        <source>Set passage to selection</source>
        <translation>Sett passasjen til det merkede</translation>
    </message>
    <message>
        <source>Remove coding</source>
        <translation>Fjern koding</translation>
    </message>
    <message>
        <source>Select word, then one more</source>
        <translation>Merk ord, så ett til</translation>
    </message>
    <message>
        <source>Select sentence, then one more</source>
        <translation>Merk setning, så én til</translation>
    </message>
    <message>
        <source>Select turn, then one more</source>
        <translation>Merk replikk, så én til</translation>
    </message>
    <message>
        <source>Select one word less</source>
        <translation>Merk ett ord mindre</translation>
    </message>
    <message>
        <source>Select one sentence less</source>
        <translation>Merk én setning mindre</translation>
    </message>
    <message>
        <source>Select one turn less</source>
        <translation>Merk én replikk mindre</translation>
    </message>
    <message>
        <source>Next coding</source>
        <translation>Neste koding</translation>
    </message>
    <message>
        <source>Previous coding</source>
        <translation>Forrige koding</translation>
    </message>
    <message>
        <source>Dim the interviewer</source>
        <translation>Demp intervjueren</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom inn</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ut</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Opprinnelig størrelse</translation>
    </message>
    <message>
        <source>Select the words to code first.</source>
        <translation>Merk ordene som skal kodes, først.</translation>
    </message>
    <message>
        <source>Put the caret into a coded passage first.</source>
        <translation>Sett markøren i en kodet passasje først.</translation>
    </message>
    <message>
        <source>Codings here</source>
        <translation>Kodinger her</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Memo of the coding “%1”:</source>
        <translation>Memo for kodingen «%1»:</translation>
    </message>
    <message>
        <source>Nothing is coded in this document yet.</source>
        <translation>Ingenting er kodet i dette dokumentet ennå.</translation>
    </message>
    <message>
        <source>This is the first coding of the document.</source>
        <translation>Dette er den første kodingen i dokumentet.</translation>
    </message>
    <message>
        <source>This is the last coding of the document.</source>
        <translation>Dette er den siste kodingen i dokumentet.</translation>
    </message>
    <message>
        <source>Code each turn of the selection…</source>
        <translation>Kod hver tur i utvalget …</translation>
    </message>
    <message>
        <source>Code each paragraph of the selection…</source>
        <translation>Kod hvert avsnitt i utvalget …</translation>
    </message>
    <message>
        <source>Open coding: ask after each selection</source>
        <translation>Åpen koding: spør etter hvert utvalg</translation>
    </message>
    <message>
        <source>Facets and memo in the panel</source>
        <translation>Fasetter og notat i panelet</translation>
    </message>
    <message>
        <source>Split passage at the caret</source>
        <translation>Del passasjen ved markøren</translation>
    </message>
    <message>
        <source>Merge passages of this code in the selection</source>
        <translation>Slå sammen passasjer med denne koden i utvalget</translation>
    </message>
    <message>
        <source>Put the code of the coding on key %1</source>
        <translation>Legg koden til kodingen på tast %1</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Rediger teksten</translation>
    </message>
    <message>
        <source>Hide speakers&apos; names and times</source>
        <translation>Skjul navn på talere og tider</translation>
    </message>
    <message>
        <source>Show only chosen codings…</source>
        <translation>Vis bare valgte kodinger …</translation>
    </message>
    <message>
        <source>Code “%1”</source>
        <translation>Koden «%1»</translation>
    </message>
    <message>
        <source>Key %1: no code yet (Alt+%1 takes that of the coding)</source>
        <translation>Tast %1: ingen kode ennå (Alt+%1 tar den til kodingen)</translation>
    </message>
    <message>
        <source>The text was changed elsewhere while you edited it here. Your edits are kept and offered above the text; nothing of them is in the project yet.</source>
        <translation>Teksten ble endret et annet sted mens du redigerte den her. Rettelsene dine er beholdt og tilbys over teksten; ingenting av dem er i prosjektet ennå.</translation>
    </message>
    <message>
        <source>The edited text is on the clipboard.</source>
        <translation>Den rettede teksten ligger på utklippstavlen.</translation>
    </message>
    <message>
        <source>Take up or discard the edits of last time first.</source>
        <translation>Hent eller forkast rettelsene fra forrige gang først.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>The text was corrected. Undo takes it back.</source>
        <translation>Teksten ble rettet. Angre tar det tilbake.</translation>
    </message>
    <message numerus="yes">
        <source>The text was corrected; %n codings lost their text and wait for a place. Undo brings them back.</source>
        <translation>
            <numerusform>Teksten ble rettet; %n koding mistet teksten sin og venter på en plass. Angre henter den tilbake.</numerusform>
            <numerusform>Teksten ble rettet; %n kodinger mistet teksten sin og venter på en plass. Angre henter dem tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard edits</source>
        <translation>Forkast rettelser</translation>
    </message>
    <message>
        <source>Throw away the edits of this text?</source>
        <translation>Vil du kaste rettelsene i denne teksten?</translation>
    </message>
    <message>
        <source>They are not in the project, so they cannot be brought back.</source>
        <translation>De er ikke i prosjektet, så de kan ikke hentes tilbake.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turns</source>
        <translation>
            <numerusform>%Ln tur</numerusform>
            <numerusform>%Ln turer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs</source>
        <translation>
            <numerusform>%Ln avsnitt</numerusform>
            <numerusform>%Ln avsnitt</numerusform>
        </translation>
    </message>
    <message>
        <source>Key %1 has no code yet. Put the caret into a coded passage and press Alt+%1.</source>
        <translation>Tast %1 har ingen kode ennå. Sett markøren i en kodet passasje og trykk Alt+%1.</translation>
    </message>
    <message>
        <source>Key %1 is “%2”.</source>
        <translation>Tast %1 er «%2».</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Løs</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
</context>
<context>
    <name>Crosscase::TurnGutter</name>
    <message>
        <source>Turn numbers and times</source>
        <translation>Replikknumre og tider</translation>
    </message>
    <message>
        <source>Turn %L1</source>
        <translation>Replikk %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln ord</numerusform>
            <numerusform>%Ln ord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::UnplacedPanel</name>
    <message>
        <source>Show where it stood</source>
        <translation>Vis hvor den sto</translation>
    </message>
    <message>
        <source>Place on the selected text</source>
        <translation>Plasser på den merkede teksten</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Slett…</translation>
    </message>
    <message>
        <source>These count in no table until they have a place. Select the passage in the transcript, then place one here on it.</source>
        <translation>Disse teller ikke i noen tabell før de har en plass. Merk passasjen i transkripsjonen, og plasser en herfra på den.</translation>
    </message>
    <message>
        <source>To be placed</source>
        <translation>Skal plasseres</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Old text</source>
        <translation>Gammel tekst</translation>
    </message>
    <message numerus="yes">
        <source>%n passages are to be placed:</source>
        <translation>
            <numerusform>%n passasje skal plasseres:</numerusform>
            <numerusform>%n passasjer skal plasseres:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in “%2”:</source>
        <translation>%1, i «%2»:</translation>
    </message>
    <message>
        <source>Delete passages</source>
        <translation>Slett passasjer</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n passages that wait for a place?</source>
        <translation>
            <numerusform>Slette %n passasje som venter på en plass?</numerusform>
            <numerusform>Slette %n passasjer som venter på en plass?</numerusform>
        </translation>
    </message>
    <message>
        <source>Codings among them are deleted with their memos. You can undo this.</source>
        <translation>Kodinger blant dem slettes med notatene sine. Du kan angre dette.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
</context>
<context>
    <name>Crosscase::WelcomePage</name>
    <message>
        <source>Code interviews, compare cases, and keep the evidence behind every cell.</source>
        <translation>Kod intervjuer, sammenlign kasus, og behold belegget bak hver celle.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynn</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Nylige prosjekter</translation>
    </message>
    <message>
        <source>Import transcripts: drop files or folders on the window. Speakers and times are recognised, and you say who is the interviewer and which case each speaker belongs to.</source>
        <translation>Importer transkripsjoner: slipp filer eller mapper på vinduet. Talere og tider gjenkjennes, og du sier hvem som er intervjueren og hvilket kasus hver taler hører til.</translation>
    </message>
    <message>
        <source>Code: select a passage and press Enter, then type a few letters of a code. x, o and - set the stance.</source>
        <translation>Kod: merk en passasje og trykk Enter, og skriv så noen bokstaver av en kode. x, o og - setter holdningen.</translation>
    </message>
    <message>
        <source>Read the table: codes by informants, grouped by cluster. Every cell opens the passages behind it.</source>
        <translation>Les tabellen: koder etter informanter, gruppert etter klynge. Hver celle åpner passasjene bak den.</translation>
    </message>
    <message>
        <source>What to do then</source>
        <translation>Hva du gjør så</translation>
    </message>
    <message>
        <source>None yet. Projects you open will stand here.</source>
        <translation>Ingen ennå. Prosjekter du åpner, vil stå her.</translation>
    </message>
    <message>
        <source>Begin with a codebook</source>
        <translation>Begynn med en kodebok</translation>
    </message>
</context>
<context>
    <name>Crosscase::WholeFile</name>
    <message>
        <source>%1 could not be written: %2. The file that was there is unchanged.</source>
        <translation>%1 kunne ikke skrives: %2. Filen som var der, er uendret.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was left there.</source>
        <translation>%1 kunne ikke skrives: %2. Ingenting ble liggende igjen der.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken er full</translation>
    </message>
</context>
<context>
    <name>Crosscase::Workspace</name>
    <message>
        <source>Opening %1…</source>
        <comment>a project&apos;s file name</comment>
        <translation>Åpner %1…</translation>
    </message>
</context>
<context>
    <name>Crosscase::Writer</name>
    <message>
        <source>What you wanted to change is no longer in the project. Nothing was changed.</source>
        <translation>Det du ville endre, er ikke lenger i prosjektet. Ingenting ble endret.</translation>
    </message>
</context>
<context>
    <name>Crosscase::Xlsx</name>
    <message>
        <source>Its table has more cells than Crosscase reads.</source>
        <translation>Tabellen har flere celler enn Crosscase leser.</translation>
    </message>
</context>
<context>
    <name>Crosscase::XlsxWriter</name>
    <message>
        <source>The table could not be written as a spreadsheet. Nothing was written.</source>
        <translation>Tabellen kunne ikke skrives som regneark. Ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celle</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Henvisning</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passasje</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Holdning</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slutt</translation>
    </message>
    <message>
        <source>The evidence has more passages than a sheet has rows. Choose fewer rows or columns, or write the table without its evidence.</source>
        <translation>Belegget har flere passasjer enn et ark har rader. Velg færre rader eller kolonner, eller skriv tabellen uten belegg.</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-arbeidsbok (XLSX)</translation>
    </message>
    <message>
        <source>The table is larger than a spreadsheet can be. Choose fewer rows or columns, or write CSV.</source>
        <translation>Tabellen er større enn et regneark kan være. Velg færre rader eller kolonner, eller skriv CSV.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belegg</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definisjon</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Utelat</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Kodinger</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Kodebok</translation>
    </message>
</context>
<context>
    <name>Crosscase::XmlTree</name>
    <message>
        <source>%1 has a document type, which exchange files do not need and which can hide harm. Nothing was read.</source>
        <translation>%1 har en dokumenttype, som utvekslingsfiler ikke trenger, og som kan skjule skade. Ingenting ble lest.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply or too large to be a project: at most %2 levels and %3 elements are read. Nothing was taken over.</source>
        <translation>%1 er nøstet for dypt eller for stor til å være et prosjekt: høyst %2 nivåer og %3 elementer leses. Ingenting ble tatt over.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off: its XML cannot be read beyond line %2. Nothing was taken over.</source>
        <translation>%1 er skadet eller avkuttet: XML-en kan ikke leses forbi linje %2. Ingenting ble tatt over.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 er tom.</translation>
    </message>
</context>
<context>
    <name>Crosscase::XmlWalk</name>
    <message>
        <source>It declares a document type, as no word processor does. It may be made to do harm.</source>
        <translation>Den erklærer en dokumenttype, noe ingen tekstbehandler gjør. Den kan være laget for å gjøre skade.</translation>
    </message>
    <message>
        <source>Its parts are nested deeper than any document&apos;s. It is damaged or made to do harm.</source>
        <translation>Delene er nøstet dypere enn i noe dokument. Den er skadet eller laget for å gjøre skade.</translation>
    </message>
    <message>
        <source>Its XML is damaged in line %1.</source>
        <translation>XML-innholdet er skadet i linje %1.</translation>
    </message>
</context>
<context>
    <name>Crosscase::ZipParts</name>
    <message>
        <source>The file is damaged or was cut off while it was copied.</source>
        <translation>Filen er skadet eller ble avkortet under kopiering.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n part(s), more than any document.</source>
        <translation>
            <numerusform>Den har %n del, mer enn noe dokument.</numerusform>
            <numerusform>Den har %n deler, flere enn noe dokument.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without one and import that.</source>
        <translation>Den er beskyttet med passord. Lagre en kopi uten og importer den.</translation>
    </message>
    <message>
        <source>It has a part whose name leads out of the archive, as no word processor writes it.</source>
        <translation>Den har en del med et navn som fører ut av arkivet, slik ingen tekstbehandler skriver det.</translation>
    </message>
    <message>
        <source>A part of it is missing. The file is damaged or of another kind than its name says.</source>
        <translation>En del av den mangler. Filen er skadet eller av et annet slag enn navnet sier.</translation>
    </message>
    <message>
        <source>It unpacks to far more than a document can have, as an archive made to do harm does.</source>
        <translation>Den pakkes ut til langt mer enn et dokument kan ha, slik et arkiv laget for å gjøre skade gjør.</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
</TS>
