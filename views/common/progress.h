// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QFuture>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace Crosscase {

/// Work on a file that may take longer than a moment: in a thread of its own, with a picture of it and Cancel after
/// half a second. The window waits, as what the work is about must not change meanwhile.
namespace Progress {

/// Asked by the work; true once the person pressed Cancel.
using Stop = std::function<bool()>;
/// Told by work that knows how far it is, in percent; false once the person pressed Cancel.
using GoOn = std::function<bool(int percent)>;

/// Runs `work` outside the thread of the window and returns when it has ended.
void wait(QWidget *parent, const QString &text, const std::function<void(const Stop &)> &work);
void measure(QWidget *parent, const QString &text, const std::function<void(const GoOn &)> &work);

template<typename T>
[[nodiscard]] Result<T> run(QWidget *parent, const QString &text,
                            const std::function<Result<T>(const Stop &)> &work)
{
    std::optional<Result<T>> result;
    wait(parent, text, [&](const Stop &stop) { result.emplace(work(stop)); });
    return std::move(*result);
}

template<typename T>
[[nodiscard]] Result<T> runMeasured(QWidget *parent, const QString &text,
                                    const std::function<Result<T>(const GoOn &)> &work)
{
    std::optional<Result<T>> result;
    measure(parent, text, [&](const GoOn &goOn) { result.emplace(work(goOn)); });
    return std::move(*result);
}

} // namespace Progress

} // namespace Crosscase
