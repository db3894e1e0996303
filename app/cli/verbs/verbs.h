// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace Crosscase {

// One verb a file.
[[nodiscard]] std::unique_ptr<Command> makeNewVerb();
[[nodiscard]] std::unique_ptr<Command> makeImportVerb();
[[nodiscard]] std::unique_ptr<Command> makeCodesVerb();
[[nodiscard]] std::unique_ptr<Command> makeFacetsVerb();
[[nodiscard]] std::unique_ptr<Command> makeCasesVerb();
[[nodiscard]] std::unique_ptr<Command> makeAttributesVerb();
[[nodiscard]] std::unique_ptr<Command> makeCodeVerb();
[[nodiscard]] std::unique_ptr<Command> makeImportCodingsVerb();
[[nodiscard]] std::unique_ptr<Command> makeImportCodebookVerb();
[[nodiscard]] std::unique_ptr<Command> makeImportProjectVerb();
[[nodiscard]] std::unique_ptr<Command> makeExportProjectVerb();
[[nodiscard]] std::unique_ptr<Command> makeExportFolderVerb();
[[nodiscard]] std::unique_ptr<Command> makeTableVerb();
[[nodiscard]] std::unique_ptr<Command> makeTablesVerb();
[[nodiscard]] std::unique_ptr<Command> makeCompareVerb();
[[nodiscard]] std::unique_ptr<Command> makeSummariesVerb();
[[nodiscard]] std::unique_ptr<Command> makeVerifyVerb();
[[nodiscard]] std::unique_ptr<Command> makePassagesVerb();
[[nodiscard]] std::unique_ptr<Command> makeSearchVerb();
[[nodiscard]] std::unique_ptr<Command> makeReplaceVerb();
[[nodiscard]] std::unique_ptr<Command> makeMemosVerb();
[[nodiscard]] std::unique_ptr<Command> makeMemoVerb();
[[nodiscard]] std::unique_ptr<Command> makeTurnsVerb();
[[nodiscard]] std::unique_ptr<Command> makeFindReplaceVerb();
[[nodiscard]] std::unique_ptr<Command> makeUnplacedVerb();
[[nodiscard]] std::unique_ptr<Command> makePlaceVerb();
[[nodiscard]] std::unique_ptr<Command> makeInfoVerb();
[[nodiscard]] std::unique_ptr<Command> makeHistoryVerb();
[[nodiscard]] std::unique_ptr<Command> makeUndoVerb();
[[nodiscard]] std::unique_ptr<Command> makeRedoVerb();
[[nodiscard]] std::unique_ptr<Command> makeCheckVerb();
[[nodiscard]] std::unique_ptr<Command> makeBackupsVerb();
[[nodiscard]] std::unique_ptr<Command> makeRecoverVerb();
[[nodiscard]] std::unique_ptr<Command> makeGenerateVerb();

/// All of them, in the order of the list a person sees.
[[nodiscard]] std::vector<std::unique_ptr<Command>> makeVerbs();

} // namespace Crosscase
