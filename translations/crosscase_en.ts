<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Crosscase::AttributesDialog</name>
    <message numerus="yes">
        <source>&amp;Set %n values</source>
        <translation>
            <numerusform>&amp;Set %n value</numerusform>
            <numerusform>&amp;Set %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows match a case.</source>
        <translation>
            <numerusform>%n row matches a case.</numerusform>
            <numerusform>%n rows match a case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values stay as they are.</source>
        <translation>
            <numerusform>%n value stays as it is.</numerusform>
            <numerusform>%n values stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::BackupsDialog</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
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
    <name>Crosscase::CellActions</name>
    <message numerus="yes">
        <source>Replace %n summaries by drafts?</source>
        <translation>
            <numerusform>Replace %n summary by a draft?</numerusform>
            <numerusform>Replace %n summaries by drafts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n summaries drafted</source>
        <translation>
            <numerusform>%n summary drafted</numerusform>
            <numerusform>%n summaries drafted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::CheckChooser</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>things in a list</comment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
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
    <message numerus="yes">
        <source>Two to twenty cases can be compared; these are %n.</source>
        <translation>
            <numerusform>Two to twenty cases can be compared; this is %n.</numerusform>
            <numerusform>Two to twenty cases can be compared; these are %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>--contrast takes two cases; these are %n.</source>
        <translation>
            <numerusform>--contrast takes two cases; this is %n.</numerusform>
            <numerusform>--contrast takes two cases; these are %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n file to %1.</numerusform>
            <numerusform>Wrote %n files to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) lost with the text they stood on.</source>
        <translation>
            <numerusform>%n coding lost with the text it stood on.</numerusform>
            <numerusform>%n codings lost with the text they stood on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %1 with %n document(s).</source>
        <translation>
            <numerusform>Made %1 with %n document.</numerusform>
            <numerusform>Made %1 with %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) stay word for word.</source>
        <translation>
            <numerusform>%n passage stays word for word.</numerusform>
            <numerusform>%n passages stay word for word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) have corrected words.</source>
        <translation>
            <numerusform>%n passage has corrected words.</numerusform>
            <numerusform>%n passages have corrected words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) stand elsewhere now.</source>
        <translation>
            <numerusform>%n passage stands elsewhere now.</numerusform>
            <numerusform>%n passages stand elsewhere now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) have no place in the new text and wait for one (see &quot;unplaced&quot;).</source>
        <translation>
            <numerusform>%n passage has no place in the new text and waits for one (see &quot;unplaced&quot;).</numerusform>
            <numerusform>%n passages have no place in the new text and wait for one (see &quot;unplaced&quot;).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new document(s)</source>
        <translation>
            <numerusform>%n new document</numerusform>
            <numerusform>%n new documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n summaries are new or changed.</source>
        <translation>
            <numerusform>%n summary is new or changed.</numerusform>
            <numerusform>%n summaries are new or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drafted %n summaries.</source>
        <translation>
            <numerusform>Drafted %n summary.</numerusform>
            <numerusform>Drafted %n summaries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n table(s).</source>
        <translation>
            <numerusform>Deleted %n table.</numerusform>
            <numerusform>Deleted %n tables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) wait for a place.</source>
        <translation>
            <numerusform>%n passage waits for a place.</numerusform>
            <numerusform>%n passages wait for a place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not what the project says now.</source>
        <translation>
            <numerusform>%n file is not what the project says now.</numerusform>
            <numerusform>%n files are not what the project says now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its values on %n coding(s) go with it.</source>
        <translation>
            <numerusform>Its value on %n coding goes with it.</numerusform>
            <numerusform>Its values on %n codings go with it.</numerusform>
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
    <message numerus="yes">
        <source>Code %n passages with &quot;%1&quot; too</source>
        <translation>
            <numerusform>Code %n passage with &quot;%1&quot; too</numerusform>
            <numerusform>Code %n passages with &quot;%1&quot; too</numerusform>
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
    <message numerus="yes">
        <source>Coded %Ln passages: %1</source>
        <translation>
            <numerusform>Coded %Ln passage: %1</numerusform>
            <numerusform>Coded %Ln passages: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n passages &quot;%1&quot;</source>
        <translation>
            <numerusform>Code %n passage &quot;%1&quot;</numerusform>
            <numerusform>Code %n passages &quot;%1&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln passages of “%1”</source>
        <translation>
            <numerusform>Merged %Ln passage of “%1”</numerusform>
            <numerusform>Merged %Ln passages of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln values that differ stand in its memo.</source>
        <comment>what was merged</comment>
        <translation>
            <numerusform>%1. %Ln value that differs stands in its memo.</numerusform>
            <numerusform>%1. %Ln values that differ stand in its memo.</numerusform>
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
    <name>Crosscase::DensityStrip</name>
    <message numerus="yes">
        <source>%Ln codings here</source>
        <translation>
            <numerusform>%Ln coding here</numerusform>
            <numerusform>%Ln codings here</numerusform>
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
    <message numerus="yes">
        <source>The text was replaced; %n passages are to be placed.</source>
        <translation>
            <numerusform>The text was replaced; %n passage is to be placed.</numerusform>
            <numerusform>The text was replaced; %n passages are to be placed.</numerusform>
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
    <name>Crosscase::Drafts</name>
    <message numerus="yes">
        <source>Draft %n summaries</source>
        <translation>
            <numerusform>Draft %n summary</numerusform>
            <numerusform>Draft %n summaries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::EditStrip</name>
    <message numerus="yes">
        <source>%n codings lose all their text</source>
        <translation>
            <numerusform>%n coding loses all its text</numerusform>
            <numerusform>%n codings lose all their text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>Crosscase::FacetModel</name>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::Facets</name>
    <message numerus="yes">
        <source>Delete %n facets</source>
        <translation>
            <numerusform>Delete %n facet</numerusform>
            <numerusform>Delete %n facets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n choices</source>
        <translation>
            <numerusform>Delete %n choice</numerusform>
            <numerusform>Delete %n choices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::FacetsDialog</name>
    <message numerus="yes">
        <source>Its values on %n codings go with it.</source>
        <translation>
            <numerusform>Its value on %n coding goes with it.</numerusform>
            <numerusform>Its values on %n codings go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offered for %n codes.</source>
        <translation>
            <numerusform>Offered for %n code.</numerusform>
            <numerusform>Offered for %n codes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::FilterBar</name>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coders</source>
        <translation>
            <numerusform>%n coder</numerusform>
            <numerusform>%n coders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stances</source>
        <translation>
            <numerusform>%n stance</numerusform>
            <numerusform>%n stances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln codings</source>
        <translation>
            <numerusform>%L1 of %Ln coding</numerusform>
            <numerusform>%L1 of %Ln codings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::FindReplaceDialog</name>
    <message numerus="yes">
        <source>%n places will be replaced, in one step that you can undo.</source>
        <translation>
            <numerusform>%n place will be replaced, in one step that you can undo.</numerusform>
            <numerusform>%n places will be replaced, in one step that you can undo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings will go, because all they stand on is replaced as part of something longer.</source>
        <translation>
            <numerusform>%n coding will go, because all it stands on is replaced as part of something longer.</numerusform>
            <numerusform>%n codings will go, because all they stand on is replaced as part of something longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places were replaced.</source>
        <translation>
            <numerusform>%n place was replaced.</numerusform>
            <numerusform>%n places were replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::ForeignImport</name>
    <message numerus="yes">
        <source>%n value(s) of attributes differ in the file; yours were kept.</source>
        <translation>
            <numerusform>%n value of an attribute differs in the file; yours was kept.</numerusform>
            <numerusform>%n values of attributes differ in the file; yours were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facet value(s) name a facet that is not described, and are left out.</source>
        <translation>
            <numerusform>%n facet value names a facet that is not described, and is left out.</numerusform>
            <numerusform>%n facet values name a facet that is not described, and are left out.</numerusform>
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
    <name>Crosscase::HistoryEffect</name>
    <message numerus="yes">
        <source>%n codings go</source>
        <translation>
            <numerusform>%n coding goes</numerusform>
            <numerusform>%n codings go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes go</source>
        <translation>
            <numerusform>%n code goes</numerusform>
            <numerusform>%n codes go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents go</source>
        <translation>
            <numerusform>%n document goes</numerusform>
            <numerusform>%n documents go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases go</source>
        <translation>
            <numerusform>%n case goes</numerusform>
            <numerusform>%n cases go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memos go</source>
        <translation>
            <numerusform>%n memo goes</numerusform>
            <numerusform>%n memos go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved tables go</source>
        <translation>
            <numerusform>%n saved table goes</numerusform>
            <numerusform>%n saved tables go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings come back</source>
        <translation>
            <numerusform>%n coding comes back</numerusform>
            <numerusform>%n codings come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes come back</source>
        <translation>
            <numerusform>%n code comes back</numerusform>
            <numerusform>%n codes come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents come back</source>
        <translation>
            <numerusform>%n document comes back</numerusform>
            <numerusform>%n documents come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases come back</source>
        <translation>
            <numerusform>%n case comes back</numerusform>
            <numerusform>%n cases come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memos come back</source>
        <translation>
            <numerusform>%n memo comes back</numerusform>
            <numerusform>%n memos come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved tables come back</source>
        <translation>
            <numerusform>%n saved table comes back</numerusform>
            <numerusform>%n saved tables come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings change</source>
        <translation>
            <numerusform>%n coding changes</numerusform>
            <numerusform>%n codings change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes change</source>
        <translation>
            <numerusform>%n code changes</numerusform>
            <numerusform>%n codes change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents change</source>
        <translation>
            <numerusform>%n document changes</numerusform>
            <numerusform>%n documents change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases change</source>
        <translation>
            <numerusform>%n case changes</numerusform>
            <numerusform>%n cases change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memos change</source>
        <translation>
            <numerusform>%n memo changes</numerusform>
            <numerusform>%n memos change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved tables change</source>
        <translation>
            <numerusform>%n saved table changes</numerusform>
            <numerusform>%n saved tables change</numerusform>
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
    <name>Crosscase::ImportCodebookDialog</name>
    <message numerus="yes">
        <source>%1 has %n code(s).</source>
        <translation>
            <numerusform>%1 has %n code.</numerusform>
            <numerusform>%1 has %n codes.</numerusform>
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
    <message numerus="yes">
        <source>%n speakers, recognised with a confidence of %1 %.</source>
        <translation>
            <numerusform>%n speaker, recognised with a confidence of %1 %.</numerusform>
            <numerusform>%n speakers, recognised with a confidence of %1 %.</numerusform>
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
    <message numerus="yes">
        <source>%1 has %n texts, and none of them is called &quot;%2&quot;.</source>
        <translation>
            <numerusform>%1 has %n text, and it is not called &quot;%2&quot;.</numerusform>
            <numerusform>%1 has %n texts, and none of them is called &quot;%2&quot;.</numerusform>
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
    <message numerus="yes">
        <source>%n code(s) added.</source>
        <translation>
            <numerusform>%n code added.</numerusform>
            <numerusform>%n codes added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values were set.</source>
        <translation>
            <numerusform>%n value was set.</numerusform>
            <numerusform>%n values were set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::Memos</name>
    <message numerus="yes">
        <source>Delete %n memos</source>
        <translation>
            <numerusform>Delete %n memo</numerusform>
            <numerusform>Delete %n memos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::MemosReport</name>
    <message numerus="yes">
        <source>%n memos</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::PassageModel</name>
    <message numerus="yes">
        <source>%1: %n passages</source>
        <comment>a code, case or document</comment>
        <translation>
            <numerusform>%1: %n passage</numerusform>
            <numerusform>%1: %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::PassagesReport</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::PassagesView</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n headings</source>
        <translation>
            <numerusform>%n heading</numerusform>
            <numerusform>%n headings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings were removed. You can undo this.</source>
        <translation>
            <numerusform>%n coding was removed. You can undo this.</numerusform>
            <numerusform>%n codings were removed. You can undo this.</numerusform>
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
    <name>Crosscase::QualCoderReader</name>
    <message numerus="yes">
        <source>%n coded area(s) of pictures and pages are left out.</source>
        <translation>
            <numerusform>%n coded area of pictures and pages is left out.</numerusform>
            <numerusform>%n coded areas of pictures and pages are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coded stretch(es) of recordings are left out.</source>
        <translation>
            <numerusform>%n coded stretch of recordings is left out.</numerusform>
            <numerusform>%n coded stretches of recordings are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n graph(s) are left out.</source>
        <translation>
            <numerusform>%n graph is left out.</numerusform>
            <numerusform>%n graphs are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored query(ies) are left out.</source>
        <translation>
            <numerusform>%n stored query is left out.</numerusform>
            <numerusform>%n stored queries are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bibliographic entry(ies) are left out.</source>
        <translation>
            <numerusform>%n bibliographic entry is left out.</numerusform>
            <numerusform>%n bibliographic entries are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) name a code or a text that is not there, and are left out.</source>
        <translation>
            <numerusform>%n coding names a code or a text that is not there, and is left out.</numerusform>
            <numerusform>%n codings name a code or a text that is not there, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) without any text are left out.</source>
        <translation>
            <numerusform>%n coding without any text is left out.</numerusform>
            <numerusform>%n codings without any text are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of attributes of journals or of what is not there are left out.</source>
        <translation>
            <numerusform>%n value of an attribute of a journal or of what is not there is left out.</numerusform>
            <numerusform>%n values of attributes of journals or of what is not there are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) are marked as important; their memos say so.</source>
        <translation>
            <numerusform>%n coding is marked as important; its memo says so.</numerusform>
            <numerusform>%n codings are marked as important; their memos say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::Recode</name>
    <message numerus="yes">
        <source>Colour of %n codes</source>
        <translation>
            <numerusform>Colour of %n code</numerusform>
            <numerusform>Colour of %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::Recovery</name>
    <message numerus="yes">
        <source>%n pages of the file could not be read.</source>
        <translation>
            <numerusform>%n page of the file could not be read.</numerusform>
            <numerusform>%n pages of the file could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows in the file could not be read.</source>
        <translation>
            <numerusform>%n row in the file could not be read.</numerusform>
            <numerusform>%n rows in the file could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: parts of texts are lost in %n rows; they stand as %2.</source>
        <translation>
            <numerusform>%1: parts of texts are lost in %n row; they stand as %2.</numerusform>
            <numerusform>%1: parts of texts are lost in %n rows; they stand as %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a value in %n rows made no sense and was set anew.</source>
        <translation>
            <numerusform>%1: a value in %n row made no sense and was set anew.</numerusform>
            <numerusform>%1: a value in %n rows made no sense and was set anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows make no sense and were left out.</source>
        <translation>
            <numerusform>%1: %n row makes no sense and was left out.</numerusform>
            <numerusform>%1: %n rows make no sense and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the history are lost.</source>
        <translation>
            <numerusform>%n entry of the history is lost.</numerusform>
            <numerusform>%n entries of the history are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n changes of the history did is lost: they cannot be undone.</source>
        <translation>
            <numerusform>What %n change of the history did is lost: it cannot be undone.</numerusform>
            <numerusform>What %n changes of the history did is lost: they cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n reached beyond the end of their text and were shortened.</source>
        <translation>
            <numerusform>%1: %n reached beyond the end of its text and was shortened.</numerusform>
            <numerusform>%1: %n reached beyond the end of their text and were shortened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n stood behind the end of their text and were left out.</source>
        <translation>
            <numerusform>%1: %n stood behind the end of its text and was left out.</numerusform>
            <numerusform>%1: %n stood behind the end of their text and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows say nothing without what they refer to, which is lost, and were left out.</source>
        <translation>
            <numerusform>%1: %n row says nothing without what it refers to, which is lost, and was left out.</numerusform>
            <numerusform>%1: %n rows say nothing without what they refer to, which is lost, and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n are lost while something else refers to them; they are called &quot;Lost …&quot; now.</source>
        <translation>
            <numerusform>%1: %n is lost while something else refers to it; it is called &quot;Lost …&quot; now.</numerusform>
            <numerusform>%1: %n are lost while something else refers to them; they are called &quot;Lost …&quot; now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are missing at the end of the file: it was cut off.</source>
        <translation>
            <numerusform>%n page is missing at the end of the file: it was cut off.</numerusform>
            <numerusform>%n pages are missing at the end of the file: it was cut off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::RefiExport</name>
    <message numerus="yes">
        <source>%n coding(s) have a stance. It is a note on the coding, and a code below its code.</source>
        <translation>
            <numerusform>%n coding has a stance. It is a note on the coding, and a code below its code.</numerusform>
            <numerusform>%n codings have a stance. It is a note on the coding, and a code below its code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) have a stance. It is a note on the coding, which not every program shows.</source>
        <translation>
            <numerusform>%n coding has a stance. It is a note on the coding, which not every program shows.</numerusform>
            <numerusform>%n codings have a stance. It is a note on the coding, which not every program shows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who speaks is not shown; %n turn(s) of speakers are selections that belong to their cases.</source>
        <translation>
            <numerusform>Who speaks is not shown; %n turn of a speaker is a selection that belongs to its case.</numerusform>
            <numerusform>Who speaks is not shown; %n turns of speakers are selections that belong to their cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) lie within others; the standard has a flat list, so their names are paths.</source>
        <translation>
            <numerusform>%n case lies within another; the standard has a flat list, so its name is a path.</numerusform>
            <numerusform>%n cases lie within others; the standard has a flat list, so their names are paths.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kinds of %n case(s), such as informant, are not shown.</source>
        <translation>
            <numerusform>The kind of %n case, such as informant, is not shown.</numerusform>
            <numerusform>The kinds of %n cases, such as informant, are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on cells of tables are not shown.</source>
        <translation>
            <numerusform>%n note on cells of tables is not shown.</numerusform>
            <numerusform>%n notes on cells of tables are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s), ties or memos that lost their place when a text was replaced are left out.</source>
        <translation>
            <numerusform>%n coding, tie or memo that lost its place when a text was replaced is left out.</numerusform>
            <numerusform>%n codings, ties or memos that lost their place when a text was replaced are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts have %n emoji or rare sign(s). Programs that count in UTF-16, such as NVivo for Windows, may shift codings after them.</source>
        <translation>
            <numerusform>The texts have %n emoji or rare sign. Programs that count in UTF-16, such as NVivo for Windows, may shift codings after it.</numerusform>
            <numerusform>The texts have %n emoji or rare signs. Programs that count in UTF-16, such as NVivo for Windows, may shift codings after them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) have the name of another and got that of their parent behind it.</source>
        <translation>
            <numerusform>%n code has the name of another and got that of its parent behind it.</numerusform>
            <numerusform>%n codes have the name of another and got that of their parent behind it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) kept from an earlier import are incomplete or refer to things that are gone, and were left out.</source>
        <translation>
            <numerusform>%n element kept from an earlier import is incomplete or refers to things that are gone, and was left out.</numerusform>
            <numerusform>%n elements kept from an earlier import are incomplete or refer to things that are gone, and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::RefiReader</name>
    <message numerus="yes">
        <source>%n set(s) are not shown. They are kept for an export.</source>
        <translation>
            <numerusform>%n set is not shown. It is kept for an export.</numerusform>
            <numerusform>%n sets are not shown. They are kept for an export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of sources are named like &quot;name: value&quot; and can be read as attributes.</source>
        <translation>
            <numerusform>%n set of sources is named like &quot;name: value&quot; and can be read as an attribute.</numerusform>
            <numerusform>%n sets of sources are named like &quot;name: value&quot; and can be read as attributes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n graph(s) are not shown. They are kept for an export.</source>
        <translation>
            <numerusform>%n graph is not shown. It is kept for an export.</numerusform>
            <numerusform>%n graphs are not shown. They are kept for an export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) without a text, such as pictures and recordings, are not shown. They are kept for an export.</source>
        <translation>
            <numerusform>%n source without a text, such as pictures and recordings, is not shown. It is kept for an export.</numerusform>
            <numerusform>%n sources without a text, such as pictures and recordings, are not shown. They are kept for an export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) on pages of PDF files are not shown. They are kept for an export.</source>
        <translation>
            <numerusform>%n area on pages of PDF files is not shown. It is kept for an export.</numerusform>
            <numerusform>%n areas on pages of PDF files are not shown. They are kept for an export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) of recordings are not shown. They are kept for an export.</source>
        <translation>
            <numerusform>%n stretch of recordings is not shown. It is kept for an export.</numerusform>
            <numerusform>%n stretches of recordings are not shown. They are kept for an export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of what is not shown are kept for an export.</source>
        <translation>
            <numerusform>%n coding of what is not shown is kept for an export.</numerusform>
            <numerusform>%n codings of what is not shown are kept for an export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between things are not shown. They are kept for an export.</source>
        <translation>
            <numerusform>%n link between things is not shown. It is kept for an export.</numerusform>
            <numerusform>%n links between things are not shown. They are kept for an export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) without any text are left out.</source>
        <translation>
            <numerusform>%n selection without any text is left out.</numerusform>
            <numerusform>%n selections without any text are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) to which nothing is tied are left out.</source>
        <translation>
            <numerusform>%n selection to which nothing is tied is left out.</numerusform>
            <numerusform>%n selections to which nothing is tied are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) name a code that the file does not have, and are left out.</source>
        <translation>
            <numerusform>%n coding names a code that the file does not have, and is left out.</numerusform>
            <numerusform>%n codings name a code that the file does not have, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) have the GUID of another; they were read as codings of their own.</source>
        <translation>
            <numerusform>%n coding has the GUID of another; it was read as a coding of its own.</numerusform>
            <numerusform>%n codings have the GUID of another; they were read as codings of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The case &quot;%1&quot; has %n code(s) of its own. They are kept for an export.</source>
        <translation>
            <numerusform>The case &quot;%1&quot; has %n code of its own. It is kept for an export.</numerusform>
            <numerusform>The case &quot;%1&quot; has %n codes of its own. They are kept for an export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) have attributes of their own; each became a case of its name.</source>
        <translation>
            <numerusform>%n source has attributes of its own; it became a case of its name.</numerusform>
            <numerusform>%n sources have attributes of their own; each became a case of its name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::RefiSchema</name>
    <message numerus="yes">
        <source>%1 (%n time(s))</source>
        <translation>
            <numerusform>%1 (%n time)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::ReplaceDialog</name>
    <message numerus="yes">
        <source>%n passages stay word for word.</source>
        <translation>
            <numerusform>%n passage stays word for word.</numerusform>
            <numerusform>%n passages stay word for word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns before.</source>
        <translation>
            <numerusform>%n turn before.</numerusform>
            <numerusform>%n turns before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns after.</source>
        <translation>
            <numerusform>%n turn after.</numerusform>
            <numerusform>%n turns after.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::Rewriting</name>
    <message numerus="yes">
        <source>Delete %n passages without a place</source>
        <translation>
            <numerusform>Delete %n passage without a place</numerusform>
            <numerusform>Delete %n passages without a place</numerusform>
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
    <name>Crosscase::SearchReport</name>
    <message numerus="yes">
        <source>%n hits of “%1”</source>
        <translation>
            <numerusform>%n hit of “%1”</numerusform>
            <numerusform>%n hits of “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::SearchView</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
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
        <source>Code %n hits with</source>
        <translation>
            <numerusform>Code %n hit with</numerusform>
            <numerusform>Code %n hits with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codings added with “%1”.</source>
        <translation>
            <numerusform>%n coding added with “%1”.</numerusform>
            <numerusform>%n codings added with “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search %n new documents only</source>
        <translation>
            <numerusform>Search %n new document only</numerusform>
            <numerusform>Search %n new documents only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::SplitDialog</name>
    <message numerus="yes">
        <source>%n passages were given to other codes.</source>
        <translation>
            <numerusform>%n passage was given to other codes.</numerusform>
            <numerusform>%n passages were given to other codes.</numerusform>
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
    <name>Crosscase::TableJoiner</name>
    <message numerus="yes">
        <source>A table that contrasts needs exactly two columns; this one has %n.</source>
        <translation>
            <numerusform>A table that contrasts needs exactly two columns; this one has %n.</numerusform>
            <numerusform>A table that contrasts needs exactly two columns; this one has %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table is to be ordered by block %1 of its columns, and has only %n.</source>
        <translation>
            <numerusform>The table is to be ordered by block %1 of its columns, and has only %n.</numerusform>
            <numerusform>The table is to be ordered by block %1 of its columns, and has only %n.</numerusform>
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
    <name>Crosscase::TaguetteReader</name>
    <message numerus="yes">
        <source>%n highlight(s) stand a little off the passage they repeat; they were put on it.</source>
        <translation>
            <numerusform>%n highlight stands a little off the passage it repeats; it was put on it.</numerusform>
            <numerusform>%n highlights stand a little off the passage they repeat; they were put on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) repeat a passage that is not there; they were read by their position.</source>
        <translation>
            <numerusform>%n highlight repeats a passage that is not there; it was read by its position.</numerusform>
            <numerusform>%n highlights repeat a passage that is not there; they were read by their position.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) without any text are left out.</source>
        <translation>
            <numerusform>%n highlight without any text is left out.</numerusform>
            <numerusform>%n highlights without any text are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n projects: %1. One is imported at a time.</source>
        <translation>
            <numerusform>The file has %n project: %1. One is imported at a time.</numerusform>
            <numerusform>The file has %n projects: %1. One is imported at a time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::TranscriptEdit</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crosscase::TranscriptViewPrivate</name>
    <message numerus="yes">
        <source>The text was corrected; %n codings lost their text and wait for a place. Undo brings them back.</source>
        <translation>
            <numerusform>The text was corrected; %n coding lost its text and waits for a place. Undo brings it back.</numerusform>
            <numerusform>The text was corrected; %n codings lost their text and wait for a place. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turns</source>
        <translation>
            <numerusform>%Ln turn</numerusform>
            <numerusform>%Ln turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs</source>
        <translation>
            <numerusform>%Ln paragraph</numerusform>
            <numerusform>%Ln paragraphs</numerusform>
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
    <name>Crosscase::UnplacedPanel</name>
    <message numerus="yes">
        <source>%n passages are to be placed:</source>
        <translation>
            <numerusform>%n passage is to be placed:</numerusform>
            <numerusform>%n passages are to be placed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n passages that wait for a place?</source>
        <translation>
            <numerusform>Delete %n passage that waits for a place?</numerusform>
            <numerusform>Delete %n passages that wait for a place?</numerusform>
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
