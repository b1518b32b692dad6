// SPDX-License-Identifier: GPL-3.0-or-later
#include "importplanmodel.h"

#include "language.h"
#include "textfold.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace samverkan {

static constexpr std::array worstFirst{LineOutcome::Faulty, LineOutcome::Doubtful, LineOutcome::Changed,
                                       LineOutcome::New, LineOutcome::Unchanged};

ImportPlanModel::ImportPlanModel(const PlanWords &words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(words)
{
}

ImportPlanModel::~ImportPlanModel() = default;

void ImportPlanModel::setPlan(const ImportPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_text.emplace(m_words, *plan.request.kind);
    m_counts = plan.counts();
    m_outcome.reset();
    m_search.clear();
    sort();
    filter();
    endResetModel();
}

void ImportPlanModel::clear()
{
    beginResetModel();
    m_plan = {};
    m_text.reset();
    m_counts = {};
    m_sorted.clear();
    m_shown.clear();
    m_doubts.clear();
    endResetModel();
}

void ImportPlanModel::setLanguage(const Language &language)
{
    m_words.language = &language;
    if (!hasPlan())
        return;
    m_text.emplace(m_words, *m_plan.request.kind);
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ImportPlanModel::sort()
{
    m_sorted.clear();
    m_doubts.clear();
    for (LineOutcome outcome : worstFirst) {
        for (int line = 0; line < m_plan.lines.size(); ++line) {
            if (m_plan.lines[line].outcome != outcome)
                continue;
            m_sorted.append(line);
            if (outcome == LineOutcome::Doubtful)
                m_doubts.append(line);
        }
    }
}

void ImportPlanModel::filter()
{
    m_shown.clear();
    for (int line : std::as_const(m_sorted)) {
        if (matches(m_plan.lines[line]))
            m_shown.append(line);
    }
}

bool ImportPlanModel::matches(const PlannedLine &line) const
{
    if (m_outcome && line.outcome != *m_outcome)
        return false;
    if (m_search.isEmpty())
        return true;
    QString all = QString::number(line.line) + u'\n' + line.title + u'\n' + m_text->second(line);
    // The rest says the same of every line that is new or there already.
    if (line.outcome != LineOutcome::New && line.outcome != LineOutcome::Unchanged)
        all += u'\n' + m_text->whole(line);
    const QByteArray text = foldedUtf8(all);
    return std::all_of(m_search.cbegin(), m_search.cend(), [&](const QByteArray &word) { return text.contains(word); });
}

void ImportPlanModel::setShown(std::optional<LineOutcome> outcome)
{
    if (outcome == m_outcome)
        return;
    beginResetModel();
    m_outcome = outcome;
    filter();
    endResetModel();
}

void ImportPlanModel::setSearch(const QString &words)
{
    QList<QByteArray> search;
    for (const QString &word : words.simplified().split(u' ', Qt::SkipEmptyParts))
        search.append(foldedUtf8(word));
    if (search == m_search)
        return;
    beginResetModel();
    m_search = search;
    filter();
    endResetModel();
}

qint64 ImportPlanModel::undecided() const
{
    return std::count_if(m_doubts.cbegin(), m_doubts.cend(), [this](int line) {
        return m_plan.lines[line].decision.what == DoubtDecision::What::Later;
    });
}

void ImportPlanModel::decide(int line, const DoubtDecision &decision)
{
    m_plan.lines[line].decision = decision;
    if (const int row = rowOf(line); row >= 0)
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit decided(line);
}

int ImportPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ImportPlanModel::display(const PlannedLine &line, int column) const
{
    switch (column) {
    case LineColumn: return m_words.language->number(line.line);
    case OutcomeColumn: return m_text->outcome(line.outcome);
    case TitleColumn: return m_text->title(line);
    case SecondColumn: return m_text->second(line);
    default: return m_text->whole(line);
    }
}

QVariant ImportPlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedLine &line = m_plan.lines[m_shown[index.row()]];
    const bool isWhat = index.column() == WhatColumn;
    switch (role) {
    case Qt::DisplayRole:
        return display(line, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == LineColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case OutcomeRole:
        return int(line.outcome);
    case ChangesRole:
        return isWhat && line.outcome == LineOutcome::Changed ? QVariant::fromValue(m_text->changes(line)) : QVariant();
    case RemarkRole:
        return isWhat ? QVariant(m_text->remark(line)) : QVariant();
    case SettledRole:
        return line.outcome == LineOutcome::Doubtful && line.decision.what != DoubtDecision::What::Later;
    default:
        return {};
    }
}

QVariant ImportPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return section == LineColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const Language &language = *m_words.language;
    switch (section) {
    case LineColumn: return language.text("Import", QT_TRANSLATE_NOOP("Import", "Row"));
    case OutcomeColumn: return language.text("Import", QT_TRANSLATE_NOOP("Import", "Outcome"));
    case TitleColumn: return language.text("Import", QT_TRANSLATE_NOOP("Import", "Name"));
    case SecondColumn: return m_text ? m_text->secondHeading() : QString();
    case WhatColumn: return language.text("Import", QT_TRANSLATE_NOOP("Import", "What happens"));
    default: return {};
    }
}

} // namespace samverkan
