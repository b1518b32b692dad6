// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowcopy.h"

#include "recordtablemodel.h"

#include <QMimeData>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr int pieceRows = 256; // some milliseconds

RowCopy::RowCopy(RecordTableModel *model, const QList<RowId> &ids, const QStringList &columns, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_ids(ids)
    , m_columns(columns)
{
    m_html = u"<table><thead><tr>"_s;
    for (const QString &column : columns)
        m_html += u"<th>"_s + model->headerData(model->columnOf(column), Qt::Horizontal).toString().toHtmlEscaped() + u"</th>"_s;
    m_html += u"</tr></thead><tbody>"_s;
}

void RowCopy::start()
{
    readOn(AtOnce);
}

void RowCopy::readOn(int rows)
{
    for (int i = 0; i < rows && m_at < m_ids.size(); ++i)
        readRow(m_model->rowOf(m_ids[m_at++]));
    if (m_at == m_ids.size()) {
        emit finished();
        return;
    }
    emit progressed(double(m_at) / double(m_ids.size()));
    QTimer::singleShot(0, this, [this] { readOn(pieceRows); });
}

void RowCopy::readRow(int row)
{
    if (row < 0)
        return; // filtered away meanwhile
    QStringList cells;
    m_html += u"<tr>"_s;
    for (const QString &column : std::as_const(m_columns)) {
        const QString cell = m_model->index(row, m_model->columnOf(column)).data().toString();
        cells.append(QString(cell).replace(u'\t', u' ').replace(u'\n', u' '));
        m_html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
    }
    m_html += u"</tr>"_s;
    m_text += cells.join(u'\t') + u'\n';
}

QMimeData *RowCopy::data() const
{
    auto *data = new QMimeData;
    data->setText(m_text);
    data->setHtml(m_html + u"</tbody></table>"_s);
    return data;
}

} // namespace samverkan
