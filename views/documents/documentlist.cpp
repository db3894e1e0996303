// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/documents/documentlist.h"

#include "items/documentmodel.h"
#include "views/common/workspace.h"

#include <QHeaderView>
#include <QMimeData>

namespace Crosscase {

using namespace Qt::StringLiterals;

DocumentList::DocumentList(Workspace &workspace, QWidget *parent)
    : DocumentList(workspace, new DocumentModel(workspace.index(), workspace.documents()), parent)
{
}

DocumentList::DocumentList(Workspace &workspace, DocumentModel *model, QWidget *parent)
    : IdTreeView(model, parent)
    , m_workspace(workspace)
{
    model->setParent(this);
    setAccessibleName(tr("Documents"));
    setRootIsDecorated(false);
    const int number = fontMetrics().horizontalAdvance(u"00,000"_s) + 20;
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(DocumentModel::NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(DocumentModel::InformantsColumn, QHeaderView::Interactive);
    header()->resizeSection(DocumentModel::InformantsColumn, fontMetrics().averageCharWidth() * 11);
    header()->resizeSection(DocumentModel::WordsColumn, number);
    header()->resizeSection(DocumentModel::CodingsColumn, number + 4);
    connect(model, &IdTreeModel::failed, &workspace, &Workspace::failed);
}

bool DocumentList::drop(const QMimeData &mime, const DropPlace &place, Qt::KeyboardModifiers)
{
    const QList<Id> documents = IdTreeModel::draggedIds(mime, QLatin1StringView(DocumentModel::MimeType));
    if (documents.isEmpty() || documents.contains(place.before))
        return false;
    return m_workspace.accept(
        m_workspace.documents().move(documents, place.on != NoId ? place.on : place.before));
}

} // namespace Crosscase
