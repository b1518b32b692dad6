// SPDX-License-Identifier: GPL-3.0-or-later
#include "importreviewstep.h"

#include "icons.h"
#include "importoutcomes.h"
#include "importplanmodel.h"
#include "importplantable.h"
#include "language.h"
#include "searchfield.h"
#include "segmented.h"
#include "wholerows.h"

#include <QComboBox>
#include <QLabel>
#include <QEvent>
#include <QHBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace samverkan {

// In the order of the segments, after "All".
static constexpr std::array outcomes{LineOutcome::New, LineOutcome::Changed, LineOutcome::Unchanged, LineOutcome::Doubtful,
                                     LineOutcome::Faulty};

// Of several rows, where a row of the table has its own word.
static QString wordOf(LineOutcome outcome)
{
    switch (outcome) {
    case LineOutcome::New: return ImportReviewStep::tr("New");
    case LineOutcome::Changed: return ImportReviewStep::tr("Changed");
    case LineOutcome::Unchanged: return ImportReviewStep::tr("Unchanged");
    case LineOutcome::Doubtful: return ImportReviewStep::tr("Doubtful");
    case LineOutcome::Faulty: return ImportReviewStep::tr("Faulty");
    }
    return {};
}

static qint64 countOf(const ImportCounts &counts, LineOutcome outcome)
{
    switch (outcome) {
    case LineOutcome::New: return counts.fresh;
    case LineOutcome::Changed: return counts.changed;
    case LineOutcome::Unchanged: return counts.unchanged;
    case LineOutcome::Doubtful: return counts.doubtful;
    case LineOutcome::Faulty: return counts.faulty;
    }
    return 0;
}

ImportReviewStep::ImportReviewStep(ImportPlanModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_head(new QWidget(this))
{
    // In the order in which Tab goes through them.
    m_segments = new Segmented(m_head);
    m_choice = new QComboBox(m_head);
    m_search = new SearchField({}, m_head);
    m_table = new ImportPlanTable(model, this);
    m_room = new WholeRows(m_table, this);
    m_cardRoom = new QWidget(this);
    m_card = new DoubtCard(m_cardRoom);
    m_segments->setObjectName(u"importOutcomes"_s);
    m_choice->setObjectName(u"importOutcomeChoice"_s);
    m_choiceWord = new QLabel(m_head); // heard, not seen: on Linux a choice is called by its value
    m_choiceWord->setBuddy(m_choice);
    m_choiceWord->hide();
    m_search->setObjectName(u"importSearch"_s);
    auto *head = new QHBoxLayout(m_head);
    head->addWidget(m_segments);
    head->addWidget(m_choice);
    head->addStretch(1);
    head->addWidget(m_search);
    (new QVBoxLayout(m_cardRoom))->addWidget(m_card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_room, 1);
    column->addWidget(m_cardRoom);
    addChoices();
    connect(m_segments, &Segmented::currentChanged, this, &ImportReviewStep::choose);
    connect(m_choice, &QComboBox::activated, this, [this](int index) { m_segments->setCurrent(index); });
    connect(m_search, &SearchField::searched, this, &ImportReviewStep::searchFor);
    connect(m_search, &SearchField::leaveRequested, this, [this] { m_table->setFocus(); });
    connect(m_table, &ImportPlanTable::lineChosen, this, &ImportReviewStep::showLine);
    connect(m_table, &ImportPlanTable::entered, this, [this] { m_card->enter(); });
    connect(m_card, &DoubtCard::leaveRequested, this, [this] { m_table->setFocus(); });
    connect(m_card, &DoubtCard::stepRequested, this, &ImportReviewStep::stepDoubt);
    connect(m_card, &DoubtCard::decided, this, [this](const DoubtDecision &decision) { m_model->decide(m_line, decision); });
    retranslate();
    place();
    m_cardRoom->hide();
}

void ImportReviewStep::addChoices()
{
    m_segments->addSegment({});
    m_choice->addItem({});
    for (LineOutcome outcome : outcomes) {
        const OutcomeLook look = lookOf(outcome);
        m_segments->addSegment({}, look.iconName, look.ink);
        m_choice->addItem(icon(look.iconName, look.ink), {});
    }
}

void ImportReviewStep::nameChoices()
{
    const ImportCounts &counts = m_model->counts();
    const auto name = [this](int index, const QString &word, qint64 count) {
        m_segments->setSegmentText(index, word);
        m_segments->setSegmentCount(index, int(count));
        m_choice->setItemText(index, word + u' ' + locale().toString(count));
    };
    name(0, tr("All"), counts.read);
    for (int i = 0; i < int(outcomes.size()); ++i) {
        const qint64 count = countOf(counts, outcomes[i]);
        name(i + 1, wordOf(outcomes[i]), count);
        m_segments->setSegmentEnabled(i + 1, count > 0);
    }
}

void ImportReviewStep::begin()
{
    m_candidates.clear();
    m_line = -1;
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_segments->setCurrent(0);
    nameChoices();
    place();
    // A doubt is what a person is needed for; where there is none, the first line.
    const QList<int> &doubts = m_model->doubts();
    makeCurrent(doubts.isEmpty() ? m_model->lineOf(0) : doubts.first());
}

void ImportReviewStep::choose(int index)
{
    m_choice->setCurrentIndex(index);
    m_isFiltering = true;
    m_model->setShown(index == 0 ? std::nullopt : std::optional(outcomes[size_t(index - 1)]));
    m_isFiltering = false;
    keepLine();
}

void ImportReviewStep::searchFor(const QString &words)
{
    m_isFiltering = true;
    m_model->setSearch(words);
    m_isFiltering = false;
    keepLine();
}

// The line that was current stays so while the filter shows it.
void ImportReviewStep::keepLine()
{
    makeCurrent(m_model->rowOf(m_line) >= 0 ? m_line : m_model->lineOf(0));
}

void ImportReviewStep::makeCurrent(int line)
{
    const int row = line < 0 ? -1 : m_model->rowOf(line);
    if (row < 0) {
        showLine(-1);
        return;
    }
    const QModelIndex index = m_model->index(row, ImportPlanModel::TitleColumn);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
    showLine(row);
}

void ImportReviewStep::showLine(int row)
{
    if (m_isFiltering)
        return;
    m_line = m_model->lineOf(row);
    const bool isDoubtful = m_line >= 0 && m_model->plan().lines[m_line].outcome == LineOutcome::Doubtful;
    if (isDoubtful) {
        if (!m_candidates.contains(m_line))
            emit candidatesWanted(m_line);
        askAbout(m_line);
    }
    m_cardRoom->setVisible(isDoubtful);
}

void ImportReviewStep::setCandidates(int line, const QList<CandidateText> &texts)
{
    m_candidates.insert(line, texts);
    if (line == m_line && !m_cardRoom->isHidden())
        askAbout(line);
}

QString ImportReviewStep::questionTitle(const PlannedLine &line) const
{
    const QString row = locale().toString(line.line);
    if (line.candidates.isEmpty())
        //: %2 is a whole sentence that says what is in doubt
        return tr("Row %1: %2").arg(row, m_model->text().language().text(line.doubt));
    const QString title = line.title.isEmpty() ? tr("this row") : line.title;
    const bool isPerson = m_model->plan().request.kind->key == u"participant";
    if (line.candidates.size() == 1)
        return (isPerson ? tr("Row %1: is %2 in the list the same person as this one?") : tr("Row %1: is %2 in the list the same as this one?"))
            .arg(row, title);
    return (isPerson ? tr("Row %1: is %2 in the list the same person as one of these?") : tr("Row %1: is %2 in the list the same as one of these?"))
        .arg(row, title);
}

void ImportReviewStep::askAbout(int line)
{
    const PlannedLine &planned = m_model->plan().lines[line];
    DoubtQuestion question;
    question.title = questionTitle(planned);
    question.candidates = planned.candidates;
    question.texts = m_candidates.value(line);
    for (qsizetype i = question.texts.size(); i < planned.candidates.size(); ++i) // until details come
        question.texts.append({m_model->text().recordTitle(planned.candidates[i]), {}});
    question.mayBeNew = planned.mayBeNew;
    question.whyNotNew = m_model->text().whyNotNew(planned);
    question.decision = planned.decision;
    question.number = int(m_model->doubts().indexOf(line)) + 1;
    question.count = int(m_model->doubts().size());
    m_card->ask(question);
}

// Doubts that the filter hides are shown again: they are what was asked for.
void ImportReviewStep::stepDoubt(int step)
{
    const QList<int> &doubts = m_model->doubts();
    const qsizetype next = doubts.indexOf(m_line) + step;
    if (next < 0 || next >= doubts.size())
        return;
    if (m_model->rowOf(doubts[next]) < 0) {
        m_search->clear();
        searchFor({});
        m_segments->setCurrent(0);
    }
    makeCurrent(doubts[next]);
}

void ImportReviewStep::enter()
{
    m_table->setFocus();
}

void ImportReviewStep::search()
{
    m_search->setFocus();
    m_search->selectAll();
}

QList<QWidget *> ImportReviewStep::parts() const
{
    return {m_table, m_card};
}

void ImportReviewStep::retranslate()
{
    m_search->setPlaceholderText(tr("Search rows"));
    m_search->setAccessibleName(tr("Search rows"));
    m_choice->setAccessibleName(tr("Rows shown"));
    m_choiceWord->setText(m_choice->accessibleName());
    m_segments->setAccessibleName(tr("Rows shown"));
    m_table->setAccessibleName(tr("Rows of the list"));
    nameChoices();
    if (m_line >= 0 && !m_cardRoom->isHidden()) {
        m_candidates.clear();
        emit candidatesWanted(m_line);
        askAbout(m_line);
    }
}

void ImportReviewStep::place()
{
    const Theme theme = themeOf(this);
    m_head->layout()->setContentsMargins(theme.px(24), theme.px(4), theme.px(24), theme.px(12));
    m_head->layout()->setSpacing(theme.px(16));
    m_search->setFixedWidth(theme.px(180));
    m_room->setSides(theme.px(12), theme.px(12));
    m_room->setMinimumHeight(theme.px(32 * 2)); // the heading and a row
    const int above = theme.px(height() < theme.px(480) ? 6 : 12);
    m_cardRoom->layout()->setContentsMargins(theme.px(24), above, theme.px(24), above);
    m_card->setRoom(height() / 4);
    const bool fits = m_segments->sizeHint().width() + theme.px(180 + 24 + 24 + 16) <= width();
    m_segments->setVisible(fits);
    m_choice->setVisible(!fits);
}

void ImportReviewStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ImportReviewStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

} // namespace samverkan
