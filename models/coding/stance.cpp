// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/stance.h"

#include <QCoreApplication>

namespace Crosscase {

using namespace Qt::StringLiterals;

QString stanceSymbol(Stance stance)
{
    switch (stance) {
    case Stance::None:
        return {};
    case Stance::Agree:
        return u"x"_s;
    case Stance::NotFully:
        return u"o"_s;
    case Stance::Disagree:
        return u"-"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Stance> stanceFromSymbol(QStringView symbol)
{
    for (Stance stance : {Stance::None, Stance::Agree, Stance::NotFully, Stance::Disagree}) {
        if (symbol == stanceSymbol(stance))
            return stance;
    }
    return {};
}

QString stanceName(Stance stance)
{
    switch (stance) {
    case Stance::None:
        return QCoreApplication::translate("Crosscase::Stance", "no stance");
    case Stance::Agree:
        return QCoreApplication::translate("Crosscase::Stance", "agree");
    case Stance::NotFully:
        return QCoreApplication::translate("Crosscase::Stance", "not fully");
    case Stance::Disagree:
        return QCoreApplication::translate("Crosscase::Stance", "disagree");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Crosscase
