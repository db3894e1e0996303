// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/verbs.h"

namespace Crosscase {

std::vector<std::unique_ptr<Command>> makeVerbs()
{
    std::vector<std::unique_ptr<Command>> verbs;
    for (const auto make :
         {makeNewVerb,           makeImportVerb,        makeCodesVerb,         makeImportCodebookVerb,
          makeFacetsVerb,        makeCasesVerb,         makeAttributesVerb,    makeCodeVerb,
          makeImportCodingsVerb, makeImportProjectVerb, makeExportProjectVerb, makeExportFolderVerb,
          makeTableVerb,         makeTablesVerb,        makeCompareVerb,       makeVerifyVerb,
          makeSummariesVerb,     makePassagesVerb,      makeSearchVerb,        makeFindReplaceVerb,
          makeMemosVerb,         makeMemoVerb,          makeTurnsVerb,         makeReplaceVerb,
          makeUnplacedVerb,      makePlaceVerb,         makeInfoVerb,          makeHistoryVerb,
          makeUndoVerb,          makeRedoVerb,          makeCheckVerb,         makeBackupsVerb,
          makeRecoverVerb,       makeGenerateVerb})
        verbs.push_back(make());
    return verbs;
}

} // namespace Crosscase
