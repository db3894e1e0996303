// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"
#include "exchange/projects/templates.h"
#include "exchange/sample.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class NewVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"new"_s; }
    QString summary() const override { return tr("Makes a new project."); }
    QString arguments() const override { return u"PROJECT"_s; }
    QString details() const override
    {
        return tr("PROJECT is a file that does not exist yet; its name should end in .crosscase.");
    }
    QList<QCommandLineOption> options() const override
    {
        return {
            QCommandLineOption(u"template"_s,
                               tr("The codebook to begin with: %1.").arg(projectTemplateIds().join(u", "_s)),
                               u"NAME"_s, u"blank"_s),
            QCommandLineOption(u"sample"_s,
                               tr("Fills it with the sample: invented interviews, coded, with tables."))};
    }

    Outcome<> run(const Call &call) const override
    {
        const QString id = call.value(u"template"_s);
        if (call.has(u"sample"_s) && call.has(u"template"_s))
            return wrongUsage(tr("The sample brings its codebooks; leave out --template."));
        if (!projectTemplateIds().contains(id)) {
            return wrongUsage(
                tr("There is no template \"%1\"; there are %2.").arg(id, projectTemplateIds().join(u", "_s)));
        }
        const Result<std::unique_ptr<Project>> project = Project::create(call.project());
        if (!project)
            return std::unexpected(project.error());
        const Result<std::unique_ptr<Index>> index = Index::build(**project);
        if (!index)
            return std::unexpected(index.error());
        CROSSCASE_TRY(call.has(u"sample"_s) ? fillSample(**index) : applyTemplate(**index, id));
        call.console.say(
            tr("Made %1 with %n code(s).", nullptr, int((*index)->codes().size())).arg(call.project()));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeNewVerb()
{
    return std::make_unique<NewVerb>();
}

} // namespace Crosscase
