<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Crosscase::Cases</name>
    <message numerus="yes">
        <source>Move %n cases</source>
        <translation>
            <numerusform>Move %n case</numerusform>
            <numerusform>Move %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n cases</source>
        <translation>
            <numerusform>Delete %n case</numerusform>
            <numerusform>Delete %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::CasesDock</name>
    <message numerus="yes">
        <source>Delete %n cases?</source>
        <translation>
            <numerusform>Delete %n case?</numerusform>
            <numerusform>Delete %n cases?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases below</source>
        <translation>
            <numerusform>%n case below</numerusform>
            <numerusform>%n cases below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties to texts</source>
        <translation>
            <numerusform>%n tie to texts</numerusform>
            <numerusform>%n ties to texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::Cli</name>
    <message numerus="yes">
        <source>%n value(s) would be set; nothing was changed.</source>
        <translation>
            <numerusform>%n value would be set; nothing was changed.</numerusform>
            <numerusform>%n values would be set; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n value(s).</source>
        <translation>
            <numerusform>Set %n value.</numerusform>
            <numerusform>Set %n values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) matched a case.</source>
        <translation>
            <numerusform>%n row matched a case.</numerusform>
            <numerusform>%n rows matched a case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in trouble, so nothing was changed.</source>
        <translation>
            <numerusform>%n row is in trouble, so nothing was changed.</numerusform>
            <numerusform>%n rows are in trouble, so nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) were found.</source>
        <translation>
            <numerusform>%n problem was found.</numerusform>
            <numerusform>%n problems were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n code(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n code to %1.</numerusform>
            <numerusform>Wrote %n codes to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n passage(s).</source>
        <translation>
            <numerusform>Found %n passage.</numerusform>
            <numerusform>Found %n passages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n coding(s).</source>
        <translation>
            <numerusform>Added %n coding.</numerusform>
            <numerusform>Added %n codings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) would be added; nothing was changed.</source>
        <translation>
            <numerusform>%n code would be added; nothing was changed.</numerusform>
            <numerusform>%n codes would be added; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n code(s).</source>
        <translation>
            <numerusform>Added %n code.</numerusform>
            <numerusform>Added %n codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) would be added; nothing was changed.</source>
        <translation>
            <numerusform>%n coding would be added; nothing was changed.</numerusform>
            <numerusform>%n codings would be added; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say what was coded already.</source>
        <translation>
            <numerusform>%n row says what was coded already.</numerusform>
            <numerusform>%n rows say what was coded already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) would be imported; nothing was changed.</source>
        <translation>
            <numerusform>%n document would be imported; nothing was changed.</numerusform>
            <numerusform>%n documents would be imported; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n document(s).</source>
        <translation>
            <numerusform>Imported %n document.</numerusform>
            <numerusform>Imported %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n file could not be read.</numerusform>
            <numerusform>%n files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %1 with %n code(s).</source>
        <translation>
            <numerusform>Made %1 with %n code.</numerusform>
            <numerusform>Made %1 with %n codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::CodeDialog</name>
    <message numerus="yes">
        <source>%1, %n codings</source>
        <translation>
            <numerusform>%1, %n coding</numerusform>
            <numerusform>%1, %n codings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::CodePalette</name>
    <message numerus="yes">
        <source>%1, used %Ln time(s)</source>
        <translation>
            <numerusform>%1, used %Ln time</numerusform>
            <numerusform>%1, used %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::CodeTree</name>
    <message numerus="yes">
        <source>Its %n codings become codings of “%1”, and its name is kept as another name of it. You can undo this.</source>
        <translation>
            <numerusform>Its %n coding becomes a coding of “%1”, and its name is kept as another name of it. You can undo this.</numerusform>
            <numerusform>Its %n codings become codings of “%1”, and its name is kept as another name of it. You can undo this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::Codebook</name>
    <message numerus="yes">
        <source>Move %n codes</source>
        <translation>
            <numerusform>Move %n code</numerusform>
            <numerusform>Move %n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n codes</source>
        <translation>
            <numerusform>Delete %n code</numerusform>
            <numerusform>Delete %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::CodebookModel</name>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings with the codes below it</source>
        <translation>
            <numerusform>%n coding with the codes below it</numerusform>
            <numerusform>%n codings with the codes below it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::CodebookReader</name>
    <message numerus="yes">
        <source>Sets of codes are not taken over (%n).</source>
        <translation>
            <numerusform>Sets of codes are not taken over (%n).</numerusform>
            <numerusform>Sets of codes are not taken over (%n).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::CodesDock</name>
    <message numerus="yes">
        <source>%n codes below</source>
        <translation>
            <numerusform>%n code below</numerusform>
            <numerusform>%n codes below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::CodingGestures</name>
    <message numerus="yes">
        <source>Removed %Ln codings</source>
        <translation>
            <numerusform>Removed %Ln coding</numerusform>
            <numerusform>Removed %Ln codings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::CodingPanel</name>
    <message numerus="yes">
        <source>and %Ln more: select less to see them</source>
        <translation>
            <numerusform>and %Ln more: select less to see them</numerusform>
            <numerusform>and %Ln more: select less to see them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::Codings</name>
    <message numerus="yes">
        <source>Remove %n codings</source>
        <translation>
            <numerusform>Remove %n coding</numerusform>
            <numerusform>Remove %n codings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::CodingsImport</name>
    <message numerus="yes">
        <source>&quot;%1&quot; says &quot;%2&quot; only %n time(s), not %3.</source>
        <translation>
            <numerusform>&quot;%1&quot; says &quot;%2&quot; only %n time, not %3.</numerusform>
            <numerusform>&quot;%1&quot; says &quot;%2&quot; only %n times, not %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be placed, so nothing was imported. The first is line %1: %2</source>
        <translation>
            <numerusform>%n row cannot be placed, so nothing was imported. It is line %1: %2</numerusform>
            <numerusform>%n rows cannot be placed, so nothing was imported. The first is line %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::Documents</name>
    <message numerus="yes">
        <source>Move %n documents</source>
        <translation>
            <numerusform>Move %n document</numerusform>
            <numerusform>Move %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n documents</source>
        <translation>
            <numerusform>Delete %n document</numerusform>
            <numerusform>Delete %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::DocumentsDock</name>
    <message numerus="yes">
        <source>Delete %n documents?</source>
        <translation>
            <numerusform>Delete %n document?</numerusform>
            <numerusform>Delete %n documents?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memos</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::DocxWriter</name>
    <message numerus="yes">
        <source>The table has %n column(s); a Word table holds 62 beside the row heads. Choose fewer columns, or write another format.</source>
        <translation>
            <numerusform>The table has %n column; a Word table holds 62 beside the row heads. Choose fewer columns, or write another format.</numerusform>
            <numerusform>The table has %n columns; a Word table holds 62 beside the row heads. Choose fewer columns, or write another format.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::ElanReader</name>
    <message numerus="yes">
        <source>%n dependent tier(s), such as translations, were left out.</source>
        <translation>
            <numerusform>%n dependent tier, such as translations, was left out.</numerusform>
            <numerusform>%n dependent tiers, such as translations, were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::Encoding</name>
    <message numerus="yes">
        <source>%n NUL character(s) were replaced by the sign �.</source>
        <translation>
            <numerusform>%n NUL character was replaced by the sign �.</numerusform>
            <numerusform>%n NUL characters were replaced by the sign �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half character(s) (lone surrogates) were replaced by the sign �.</source>
        <translation>
            <numerusform>%n half character (lone surrogates) was replaced by the sign �.</numerusform>
            <numerusform>%n half characters (lone surrogates) were replaced by the sign �.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::EvidenceModel</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n informants</source>
        <translation>
            <numerusform>%n informant</numerusform>
            <numerusform>%n informants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n counted</numerusform>
            <numerusform>%n counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n passages</source>
        <comment>name of an informant</comment>
        <translation>
            <numerusform>%1: %n passage</numerusform>
            <numerusform>%1: %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::HistoryDock</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n changes?</source>
        <translation>
            <numerusform>Take back %n change?</numerusform>
            <numerusform>Take back %n changes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::HistoryModel</name>
    <message numerus="yes">
        <source>%1. %n rows of the file.</source>
        <translation>
            <numerusform>%1. %n row of the file.</numerusform>
            <numerusform>%1. %n rows of the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::ImportDialog</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n documents</source>
        <translation>
            <numerusform>Import %n document</numerusform>
            <numerusform>Import %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::Importer</name>
    <message numerus="yes">
        <source>Import %n document(s)</source>
        <translation>
            <numerusform>Import %n document</numerusform>
            <numerusform>Import %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::MainWindow</name>
    <message numerus="yes">
        <source>Apply %n codes</source>
        <translation>
            <numerusform>Apply %n code</numerusform>
            <numerusform>Apply %n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents imported.</source>
        <translation>
            <numerusform>%n document imported.</numerusform>
            <numerusform>%n documents imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found in the file. Keep a copy before you go on.</source>
        <translation>
            <numerusform>%n problem was found in the file. Keep a copy before you go on.</numerusform>
            <numerusform>%n problems were found in the file. Keep a copy before you go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::PdfReader</name>
    <message numerus="yes">
        <source>It has %n page(s), more than Crosscase reads.</source>
        <translation>
            <numerusform>It has %n page, more than Crosscase reads.</numerusform>
            <numerusform>It has %n pages, more than Crosscase reads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running head(s) or page number(s) were left out.</source>
        <translation>
            <numerusform>%n running head or page number was left out.</numerusform>
            <numerusform>%n running heads or page numbers were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::SavedTables</name>
    <message numerus="yes">
        <source>Delete %n tables</source>
        <translation>
            <numerusform>Delete %n table</numerusform>
            <numerusform>Delete %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n tables</source>
        <translation>
            <numerusform>Move %n table</numerusform>
            <numerusform>Move %n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::SurveyReader</name>
    <message numerus="yes">
        <source>%n row(s) have no answer in any text column and were left out.</source>
        <translation>
            <numerusform>%n row has no answer in any text column and was left out.</numerusform>
            <numerusform>%n rows have no answer in any text column and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::TableModel</name>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n passages</source>
        <comment>content of a cell, and how many passages it counts</comment>
        <translation>
            <numerusform>%1, %n passage</numerusform>
            <numerusform>%1, %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::TableWords</name>
    <message numerus="yes">
        <source>%n informant(s).</source>
        <translation>
            <numerusform>%n informant.</numerusform>
            <numerusform>%n informants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s).</source>
        <translation>
            <numerusform>%n coding.</numerusform>
            <numerusform>%n codings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of these rows belong to no column shown.</source>
        <translation>
            <numerusform>%n coding of these rows belongs to no column shown.</numerusform>
            <numerusform>%n codings of these rows belong to no column shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with little or nothing are left out.</source>
        <translation>
            <numerusform>%n row with little or nothing is left out.</numerusform>
            <numerusform>%n rows with little or nothing are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) with little or nothing are left out.</source>
        <translation>
            <numerusform>%n column with little or nothing is left out.</numerusform>
            <numerusform>%n columns with little or nothing are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::Tables</name>
    <message numerus="yes">
        <source>%n row(s) have more cells than the first row has names.</source>
        <translation>
            <numerusform>%n row has more cells than the first row has names.</numerusform>
            <numerusform>%n rows have more cells than the first row has names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::TablesDock</name>
    <message numerus="yes">
        <source>Delete %n tables?</source>
        <translation>
            <numerusform>Delete %n table?</numerusform>
            <numerusform>Delete %n tables?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::TurnGutter</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::ZipParts</name>
    <message numerus="yes">
        <source>It has %n part(s), more than any document.</source>
        <translation>
            <numerusform>It has %n part, more than any document.</numerusform>
            <numerusform>It has %n parts, more than any document.</numerusform>
        </translation>
    </message>
</context>
</TS>
