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
        <source>%1 (%2)</source>
        <comment>name, mark</comment>
        <translation>%1 (%2)</translation>
    </message>
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
        <source>%1: &quot;%2&quot; is not mentioned by %3.</source>
        <comment>group of cases, code, names</comment>
        <translation>%1: «%2» nevnes ikke av %3.</translation>
    </message>
    <message>
        <source>Not in full agreement: %1.</source>
        <translation>Ikke helt enige: %1.</translation>
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
        <source>--set makes a case, with the steps above it, and ties it to a document, to a speaker of a document, or to a speaker&apos;s turns in every document. --from reads a table with the columns case, kind, document and speaker. Kinds are cluster, organisation and informant by depth unless given.</source>
        <translation>--set lager et kasus, med leddene over det, og knytter det til et dokument, til en taler i et dokument, eller til replikkene til en taler i alle dokumenter. --from leser en tabell med kolonnene case, kind, document og speaker. Typene er klynge, organisasjon og informant etter dybde om ikke annet er gitt.</translation>
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
    <message>
        <source>Writes the codebook: a REFI-QDA codebook (.qdc) or a table (.csv).</source>
        <translation>Skriver kodeboka: en REFI-QDA-kodebok (.qdc) eller en tabell (.csv).</translation>
    </message>
    <message>
        <source>A codebook can be exported as .qdc or .csv, not as %1.</source>
        <translation>En kodebok kan eksporteres som .qdc eller .csv, ikke som %1.</translation>
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
        <source>What is coded: match (the default), sentence or turn.</source>
        <translation>Hva som kodes: match (standard), sentence eller turn.</translation>
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
        <source>&quot;%1&quot; is not a regular expression: %2 at position %3.</source>
        <translation>«%1» er ikke et regulært uttrykk: %2 ved posisjon %3.</translation>
    </message>
    <message>
        <source>--within is match, sentence or turn, not &quot;%1&quot;.</source>
        <translation>--within er match, sentence eller turn, ikke «%1».</translation>
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
        <source>Reads files with the suffixes %1, and all such files in folders. A file that cannot be read is named and does not stop the others; a file that is in the project already is passed over. All that is imported is one change.</source>
        <translation>Leser filer med endelsene %1, og alle slike filer i mapper. En fil som ikke kan leses, navngis og stopper ikke de andre; en fil som allerede er i prosjektet, hoppes over. Alt som importeres, er én endring.</translation>
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
        <source>Lists the saved tables.</source>
        <translation>Lister opp de lagrede tabellene.</translation>
    </message>
    <message>
        <source>Computes a table and prints or writes it.</source>
        <translation>Beregner en tabell og skriver den ut eller til fil.</translation>
    </message>
    <message>
        <source>NAME is a saved table; else --spec or the other options say what the table is, and they change a saved one for this once. Rows and columns are one of
  codes, codes:Drivers,Barriers, codes:@all, codes:Drivers@1
  cases, cases:informant, cases:organisation@Cluster A,Cluster B
  documents, speakers, coders, stance, attribute:Role, facet:level, attributes:Role,Size
Without options: all codes by all cases, with stances.</source>
        <translation>NAVN er en lagret tabell; ellers sier --spec eller de andre valgene hva tabellen er, og de endrer en lagret for denne ene gangen. Rader og kolonner er en av
  codes, codes:Drivers,Barriers, codes:@all, codes:Drivers@1
  cases, cases:informant, cases:organisation@Cluster A,Cluster B
  documents, speakers, coders, stance, attribute:Role, facet:level, attributes:Role,Size
Uten valg: alle koder mot alle kasus, med holdninger.</translation>
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
        <source>What a cell shows: stance, presence, count, passages, cases, words, share, per-1000-words, best-quote, quotes, summary, attribute, informants.</source>
        <translation>Hva en celle viser: stance, presence, count, passages, cases, words, share, per-1000-words, best-quote, quotes, summary, attribute, informants.</translation>
    </message>
    <message>
        <source>How several stances become one: mixed, any-o, majority or latest.</source>
        <translation>Hvordan flere holdninger blir til én: mixed, any-o, majority eller latest.</translation>
    </message>
    <message>
        <source>Percentages of the row, column, table, informants or mentioning informants.</source>
        <translation>Prosenter av row, column, table, informants eller mentioning (informanter som nevner noe).</translation>
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
        <source>Saves the table in the project under this name.</source>
        <translation>Lagrer tabellen i prosjektet under dette navnet.</translation>
    </message>
    <message>
        <source>Prints the specification instead of the table.</source>
        <translation>Skriver ut spesifikasjonen i stedet for tabellen.</translation>
    </message>
    <message>
        <source>Give the name of a saved table or --spec, not both.</source>
        <translation>Gi navnet på en lagret tabell eller --spec, ikke begge.</translation>
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
        <source>Save the table &quot;%1&quot;</source>
        <translation>Lagre tabellen «%1»</translation>
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
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan ikke skrives: %2.</translation>
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
        <source>Enter applies, Ctrl+Space picks several, Ctrl+Enter makes a new code. A last x, o or - sets the stance.</source>
        <translation>Enter bruker koden, Ctrl+mellomrom velger flere, Ctrl+Enter lager en ny kode. x, o eller - til slutt setter holdningen.</translation>
    </message>
    <message>
        <source>Enter changes the code, Ctrl+Enter makes a new one. A last x, o or - sets the stance.</source>
        <translation>Enter bytter kode, Ctrl+Enter lager en ny. x, o eller - til slutt setter holdningen.</translation>
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
    <message>
        <source>The facet &quot;%1&quot; has no choice &quot;%2&quot;; it has %3.</source>
        <translation>Fasetten «%1» har ikke valget «%2»; den har %3.</translation>
    </message>
    <message>
        <source>There is no case &quot;%1&quot; for the facet &quot;%2&quot;.</source>
        <translation>Det finnes ikke noe kasus «%1» for fasetten «%2».</translation>
    </message>
    <message>
        <source>The facet &quot;%1&quot; needs a number, not &quot;%2&quot;.</source>
        <translation>Fasetten «%1» krever et tall, ikke «%2».</translation>
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
        <source>no stance</source>
        <translation>ingen holdning</translation>
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
</context>
<context>
    <name>Crosscase::EvidenceTree</name>
    <message>
        <source>Passages</source>
        <translation>Passasjer</translation>
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
        <source>“%1” is the interviewer in all files</source>
        <translation>«%1» er intervjueren i alle filer</translation>
    </message>
    <message>
        <source>“%1” is not the interviewer in any file</source>
        <translation>«%1» er ikke intervjueren i noen fil</translation>
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
</context>
<context>
    <name>Crosscase::Index</name>
    <message>
        <source>The %1 in memory differ from those in the file.</source>
        <translation>%1 i minnet er ulike dem i filen.</translation>
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
        <source>Open or make a project first, then drop the transcripts again.</source>
        <translation>Åpne eller lag et prosjekt først, og slipp transkripsjonene på nytt.</translation>
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
        <source>Leave out empty rows</source>
        <translation>Utelat tomme rader</translation>
    </message>
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
        <source>&amp;Rows:</source>
        <translation>&amp;Rader:</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Kolonner:</translation>
    </message>
    <message>
        <source>C&amp;ells:</source>
        <translation>&amp;Celler:</translation>
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
        <source>Text of &amp;transcripts</source>
        <translation>Tekst i &amp;transkripsjoner</translation>
    </message>
    <message>
        <source>&amp;Coder</source>
        <translation>&amp;Koder</translation>
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
        <source>Table of the sample</source>
        <translation>Tabell i eksempelet</translation>
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
</context>
<context>
    <name>Crosscase::SpecWords</name>
    <message>
        <source>Stance: x, o</source>
        <translation>Holdning: x, o</translation>
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
        <source>%1 was changed by another program while it was open here. To overwrite nothing, this change was not made. Close the project and open it again to see both; everything done here before is safe.</source>
        <translation>%1 ble endret av et annet program mens det var åpent her. For ikke å overskrive noe ble denne endringen ikke gjort. Lukk prosjektet og åpne det igjen for å se begge; alt som er gjort her før, er trygt.</translation>
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
    <name>Crosscase::TableBuilder</name>
    <message>
        <source>Attributes can only stand against cases.</source>
        <translation>Attributter kan bare stå mot kasus.</translation>
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
        <translation>Prosenter krever celler som teller kodinger, passasjer, ord eller kasus.</translation>
    </message>
    <message>
        <source>A percentage of informants needs cells that count cases.</source>
        <translation>En prosent av informanter krever celler som teller kasus.</translation>
    </message>
    <message>
        <source>The texts of the documents are not at hand, and the cells of this table need them.</source>
        <translation>Tekstene til dokumentene er ikke tilgjengelige, og cellene i denne tabellen trenger dem.</translation>
    </message>
    <message>
        <source>There is no facet &quot;%1&quot; with numbers in this project.</source>
        <translation>Det finnes ingen fasett «%1» med tall i dette prosjektet.</translation>
    </message>
    <message>
        <source>A table of codes by codes shows which stand together: choose &quot;count&quot; or &quot;jaccard&quot;.</source>
        <translation>En tabell med koder mot koder viser hvilke som står sammen: velg «count» eller «jaccard».</translation>
    </message>
    <message>
        <source>A table of codes by codes has neither percentages nor totals, since a coding stands in many of its cells.</source>
        <translation>En tabell med koder mot koder har verken prosenter eller summer, siden en koding står i mange av cellene.</translation>
    </message>
    <message>
        <source>This table would have more than a thousand million cells. Choose fewer rows or columns.</source>
        <translation>Denne tabellen ville fått mer enn tusen millioner celler. Velg færre rader eller kolonner.</translation>
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
        <source>Order of rows and columns</source>
        <translation>Rekkefølge på rader og kolonner</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rekkefølge</translation>
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
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
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
        <source>Who was interviewed: the attributes of each informant.</source>
        <translation>Hvem som ble intervjuet: attributtene til hver informant.</translation>
    </message>
    <message>
        <source>Case table</source>
        <translation>Kasustabell</translation>
    </message>
    <message>
        <source>One row a case, its attributes in words and numbers.</source>
        <translation>Én rad per kasus, attributtene i ord og tall.</translation>
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
        <source>Codings of each cluster, and their sum.</source>
        <translation>Kodingene i hver klynge, og summen.</translation>
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
        <source>How often two codes stand on the same words.</source>
        <translation>Hvor ofte to koder står på de samme ordene.</translation>
    </message>
    <message>
        <source>Codes by %1</source>
        <comment>name of a facet</comment>
        <translation>Koder etter %1</translation>
    </message>
    <message>
        <source>How the codes spread over the values of &quot;%1&quot;.</source>
        <translation>Hvordan kodene fordeler seg på verdiene av «%1».</translation>
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
        <source>Export table</source>
        <translation>Eksporter tabell</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>format, suffix of its files</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>The table could not be written to %1. What was there before is unchanged.</source>
        <translation>Tabellen kunne ikke skrives til %1. Det som var der før, er uendret.</translation>
    </message>
    <message>
        <source>Table written to %1</source>
        <translation>Tabellen er skrevet til %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
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
</context>
<context>
    <name>Crosscase::Tabs</name>
    <message>
        <source>Close tab</source>
        <translation>Lukk fane</translation>
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
</TS>
