// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/programs/foreignproject.h"
#include "store/foreigndatabase.h"

namespace Crosscase {

/**
 * What a QualCoder project says (database versions 1 to 17): coders, categories and codes, texts, codings, cases,
 * attributes, annotations, journals and memos. A category and a code of one name side by side are one code.
 *
 * QualCoder keeps positions as Qt counts them when coded by hand and as Python does when coded by a search, so they are
 * decided document by document, by the text that each coding repeats. Areas of pictures and stretches of recordings have
 * no home here, and there is no XML to keep: they are named among the losses.
 *
 * @param folder where the originals lie (documents/); may be empty
 */
[[nodiscard]] Result<ForeignProject> readQualCoder(const ForeignDatabase &database, const QString &folder,
                                                   const QString &fileName,
                                                   const ForeignReadOptions &options = {});

} // namespace Crosscase
