// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/projects/codebookfile.h"

#include "exchange/projects/guids.h"
#include "exchange/readers/datatable.h"
#include "text/paths.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

// A codebook larger than this is no codebook: the largest published ones have a few thousand codes.
constexpr qsizetype maxCodes = 100'000;
constexpr qsizetype maxDepth = 200;
constexpr qint64 maxBytes = 64 * 1024 * 1024;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::CodebookReader)
};

class XmlReader
{
public:
    XmlReader(const QByteArray &xml, QString fileName)
        : m_xml(xml)
        , m_fileName(std::move(fileName))
    {
    }

    Result<CodebookFile> read()
    {
        bool rooted = false;
        while (!m_xml.atEnd() && m_trouble.isEmpty()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
                return failure(
                    Texts::tr("%1 has a document type, which codebooks do not need and which can hide harm. "
                              "Nothing was read.")
                        .arg(m_fileName));
            case QXmlStreamReader::StartElement:
                if (!rooted && !isRoot())
                    return failure(
                        Texts::tr("%1 is not a REFI-QDA codebook: it begins with the element \"%2\".")
                            .arg(m_fileName, m_xml.name()));
                rooted = true;
                start();
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            case QXmlStreamReader::Characters:
                if (m_inDescription)
                    m_description += m_xml.text();
                break;
            default:
                break;
            }
        }
        if (!m_trouble.isEmpty())
            return failure(m_trouble);
        if (m_xml.hasError()) {
            return failure(
                Texts::tr("%1 is damaged: its XML cannot be read beyond line %2. Nothing was taken over.")
                    .arg(m_fileName)
                    .arg(m_xml.lineNumber()),
                m_xml.errorString());
        }
        if (m_sets > 0)
            m_file.warnings.append(Texts::tr("Sets of codes are not taken over (%n).", nullptr, m_sets));
        return m_file;
    }

private:
    bool isRoot() const
    {
        return m_xml.name().compare("CodeBook"_L1, Qt::CaseInsensitive) == 0 || m_xml.name() == "Project"_L1;
    }

    void start()
    {
        const QStringView name = m_xml.name();
        if (name.compare("CodeBook"_L1, Qt::CaseInsensitive) == 0 || name == "Project"_L1) {
            if (m_file.origin.isEmpty())
                m_file.origin = m_xml.attributes().value("origin"_L1).toString();
        } else if (name == "Code"_L1) {
            startCode();
        } else if (name == "Set"_L1) {
            ++m_sets;
            m_inSet = true;
        } else if (name == "Description"_L1 && !m_open.isEmpty() && !m_inSet) {
            m_inDescription = true;
            m_description.clear();
        }
    }

    void startCode()
    {
        if (m_open.size() >= maxDepth || m_file.codes.size() >= maxCodes) {
            m_trouble =
                Texts::tr("%1 has more than %2 codes or more than %3 levels of them. Nothing was taken over.")
                    .arg(m_fileName)
                    .arg(maxCodes)
                    .arg(maxDepth);
            return;
        }
        const QXmlStreamAttributes attributes = m_xml.attributes();
        BookCode code{.parent = m_open.isEmpty() ? -1 : m_open.last()};
        code.name = attributes.value("name"_L1).toString().simplified();
        if (code.name.isEmpty()) {
            code.name = Texts::tr("Unnamed code");
            m_file.warnings.append(Texts::tr("A code in line %1 has no name.").arg(m_xml.lineNumber()));
        }
        code.guid = normalGuid(attributes.value("guid"_L1).toString());
        if (!code.guid)
            m_file.warnings.append(
                Texts::tr("The code \"%1\" has no valid GUID; it is matched by its path.").arg(code.name));
        const QString color = attributes.value("color"_L1).toString();
        code.color = normalColor(color);
        if (!color.isEmpty() && code.color.isEmpty())
            m_file.warnings.append(
                Texts::tr("The colour \"%1\" of the code \"%2\" is not known.").arg(color, code.name));
        const QStringView codable = attributes.value("isCodable"_L1);
        code.codable = codable.compare("false"_L1, Qt::CaseInsensitive) != 0 && codable != "0"_L1;
        // Some writers have the description as an attribute, against the schema.
        if (attributes.hasAttribute("description"_L1))
            code.description = splitDescription(attributes.value("description"_L1).toString());
        m_open.append(m_file.codes.size());
        m_file.codes.append(code);
    }

    void end()
    {
        const QStringView name = m_xml.name();
        if (name == "Code"_L1 && !m_open.isEmpty()) {
            m_open.removeLast();
        } else if (name == "Set"_L1) {
            m_inSet = false;
        } else if (name == "Description"_L1 && m_inDescription) {
            m_inDescription = false;
            if (!m_description.trimmed().isEmpty())
                m_file.codes[m_open.last()].description = splitDescription(m_description);
        }
    }

    QXmlStreamReader m_xml;
    QString m_fileName;
    CodebookFile m_file;
    QList<qsizetype> m_open; ///< the codes we are inside of
    QString m_description;
    QString m_trouble;
    int m_sets = 0;
    bool m_inDescription = false;
    bool m_inSet = false;
};

// Adds the steps of paths that are not there yet; knows the code at each path.
class PathBook
{
public:
    qsizetype at(const QStringList &names)
    {
        qsizetype parent = -1;
        for (const QString &name : names) {
            const auto key = std::pair(parent, name);
            const auto found = m_at.constFind(key);
            if (found != m_at.cend()) {
                parent = *found;
                continue;
            }
            m_file.codes.append({.parent = parent, .name = name});
            parent = m_file.codes.size() - 1;
            m_at.insert(key, parent);
        }
        return parent;
    }
    CodebookFile &file() { return m_file; }

private:
    CodebookFile m_file;
    QHash<std::pair<qsizetype, QString>, qsizetype> m_at;
};

qsizetype columnOf(const DataTable &table, const QStringList &names)
{
    for (const QString &name : names) {
        for (qsizetype column = 0; column < table.header.size(); ++column) {
            if (table.header.at(column).trimmed().compare(name, Qt::CaseInsensitive) == 0)
                return column;
        }
    }
    return -1;
}

// Reads a table whose first suitable column has the paths.
Result<CodebookFile> fromTable(const DataTable &table, const QString &fileName)
{
    const qsizetype path = columnOf(table, {u"path"_s, u"code"_s, u"code path"_s, u"name"_s, u"tag"_s});
    if (path < 0) {
        return failure(
            Texts::tr("%1 has no column \"code\" or \"path\" with the codes, such as Drivers/Networking.")
                .arg(fileName));
    }
    const qsizetype guid = columnOf(table, {u"guid"_s});
    const qsizetype color = columnOf(table, {u"color"_s, u"colour"_s});
    const qsizetype codable = columnOf(table, {u"codable"_s, u"iscodable"_s});
    const qsizetype definition = columnOf(table, {u"definition"_s, u"description"_s});
    const qsizetype include = columnOf(table, {u"include"_s});
    const qsizetype exclude = columnOf(table, {u"exclude"_s});
    const qsizetype example = columnOf(table, {u"example"_s});
    PathBook book;
    for (const QStringList &row : table.rows) {
        QStringList names;
        for (const QString &name : splitPath(row.value(path)))
            names.append(name.simplified());
        names.removeAll(QString());
        if (names.isEmpty())
            continue;
        if (names.size() > maxDepth)
            return failure(Texts::tr("%1 has more than %2 levels of codes.").arg(fileName).arg(maxDepth));
        const qsizetype at = book.at(names);
        BookCode &code = book.file().codes[at];
        code.guid = normalGuid(row.value(guid));
        code.color = normalColor(row.value(color));
        const QString can = row.value(codable).trimmed().toLower();
        code.codable = can != "false"_L1 && can != "0"_L1 && can != "no"_L1;
        code.description = {row.value(definition), row.value(include), row.value(exclude),
                            row.value(example)};
    }
    return book.file();
}

} // namespace

QString normalColor(const QString &text)
{
    static const QRegularExpression hex(u"^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$"_s);
    const QRegularExpressionMatch match = hex.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    QString digits = match.captured(1).toLower();
    if (digits.size() == 3)
        digits = digits.first(1).repeated(2) + digits.sliced(1, 1).repeated(2) + digits.last(1).repeated(2);
    return u'#' + digits.last(6);
}

Result<CodebookFile> readCodebookXml(const QByteArray &xml, const QString &fileName)
{
    Result<CodebookFile> file = XmlReader(xml, fileName).read();
    if (file && file->codes.isEmpty())
        return failure(Texts::tr("%1 has no codes.").arg(fileName));
    return file;
}

Result<CodebookFile> readCodebookText(const QString &text, const QString &fileName)
{
    PathBook book;
    QList<std::pair<qsizetype, QString>> open; // indentation and name of each step
    for (const QString &line : text.split(u'\n')) {
        qsizetype indent = 0;
        qsizetype at = 0;
        for (; at < line.size() && (line.at(at) == u' ' || line.at(at) == u'\t'); ++at)
            indent += line.at(at) == u'\t' ? 4 : 1;
        QString name = line.sliced(at).simplified();
        // List marks are part of the list, not of the name.
        static const QRegularExpression bullet(u"^[-*•–]\\s+"_s);
        name.remove(bullet);
        if (name.isEmpty())
            continue;
        while (!open.isEmpty() && open.last().first >= indent)
            open.removeLast();
        if (open.size() >= maxDepth || book.file().codes.size() >= maxCodes)
            return failure(
                Texts::tr("%1 has more than %2 codes or more than %3 levels of them. Nothing was taken over.")
                    .arg(fileName)
                    .arg(maxCodes)
                    .arg(maxDepth));
        open.append({indent, name});
        QStringList names;
        for (const auto &step : open)
            names.append(step.second);
        book.at(names);
    }
    if (book.file().codes.isEmpty())
        return failure(Texts::tr("%1 has no codes.").arg(fileName));
    return book.file();
}

Result<CodebookFile> readCodebook(const QString &path)
{
    const QString fileName = QFileInfo(path).fileName();
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "csv"_L1 || suffix == "tsv"_L1 || suffix == "xlsx"_L1) {
        const Result<DataTable> table = readDataTable(path);
        if (!table)
            return std::unexpected(table.error());
        Result<CodebookFile> file = fromTable(*table, fileName);
        if (file && file->codes.isEmpty())
            return failure(Texts::tr("%1 has no codes.").arg(fileName));
        return file;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Texts::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > maxBytes)
        return failure(Texts::tr("%1 is too large for a codebook.").arg(fileName));
    QByteArray bytes = file.readAll();
    const QByteArray begin = bytes.first(std::min<qsizetype>(bytes.size(), 64)).trimmed();
    if (suffix == "qdc"_L1 || suffix == "qde"_L1 || suffix == "xml"_L1 || begin.startsWith('<')
        || begin.startsWith("\xef\xbb\xbf<"))
        return readCodebookXml(bytes, fileName);
    if (bytes.contains('\0'))
        return failure(Texts::tr("%1 is not a codebook: it is not text.").arg(fileName));
    QString text = QString::fromUtf8(bytes);
    text.remove(QChar(0xfeff)).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return readCodebookText(text, fileName);
}

} // namespace Crosscase
