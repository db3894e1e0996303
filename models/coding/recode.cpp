// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/recode.h"

#include "coding/siblings.h"

#include <QCoreApplication>

namespace Crosscase {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Recode)
};

} // namespace

Result<> recodeEach(Index &index, const QHash<Id, Id> &codeOfCoding, const QString &label)
{
    for (Id code : codeOfCoding) {
        const CodeRow *row = index.codes().find(code);
        if (!row || !row->codable)
            return invalid(
                row ? Texts::tr("\"%1\" is a heading. Only the codes below it can be applied.").arg(row->name)
                    : Texts::tr("The code is no longer in the codebook."));
    }
    return done(index.project().apply(label, [&](Writer &writer) -> Result<> {
        for (auto each = codeOfCoding.cbegin(); each != codeOfCoding.cend(); ++each) {
            const Result<std::optional<CodingRow>> row = writer.read().find<CodingRow>(each.key());
            CROSSCASE_TRY(row);
            if (!*row || (*row)->code == each.value())
                continue;
            CodingRow changed = **row;
            changed.code = each.value();
            CROSSCASE_TRY(writer.update(changed));
        }
        return {};
    }));
}

Result<> recolorEach(Index &index, const QList<Id> &codes, const QString &color)
{
    const QString label = codes.size() == 1
        ? Texts::tr("Colour of code \"%1\"").arg(index.codes().name(codes.first()))
        : Texts::tr("Colour of %n codes", nullptr, int(codes.size()));
    return done(index.project().apply(label, [&](Writer &writer) -> Result<> {
        for (Id code : codes) {
            Result<CodeRow> row = writer.read().row<CodeRow>(code);
            CROSSCASE_TRY(row);
            row->color = color;
            CROSSCASE_TRY(writer.update(*row));
        }
        return {};
    }));
}

} // namespace Crosscase
