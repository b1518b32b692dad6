// SPDX-License-Identifier: GPL-3.0-or-later
#include "importpage.h"

#include "importbar.h"
#include "importcolumnsstep.h"
#include "importfilestep.h"
#include "importplanmodel.h"
#include "importreviewstep.h"
#include "language.h"
#include "pageheader.h"
#include "stepindicator.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

ImportPage::ImportPage(const PlanWords &words, const QList<const Kind *> &kinds, QWidget *parent)
    : Page(parent)
    , m_language(words.language)
    , m_model(new ImportPlanModel(words, this))
    , m_header(new PageHeader(this))
    , m_stepsRoom(new QWidget(m_header))
    , m_steps(new StepIndicator(m_stepsRoom))
    , m_stack(new QStackedWidget(this))
    , m_file(new ImportFileStep(*words.language, kinds, this))
    , m_columns(new ImportColumnsStep(*words.language, this))
    , m_review(new ImportReviewStep(m_model, this))
    , m_bar(new ImportBar(this))
{
    setObjectName(u"page_import"_s);
    m_steps->setObjectName(u"importSteps"_s);
    m_header->setHairline(false);
    (new QHBoxLayout(m_stepsRoom))->addWidget(m_steps);
    m_header->addWidget(m_stepsRoom);
    for (QWidget *step : {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_review)})
        m_stack->addWidget(step);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    column->addWidget(m_bar);
    connectParts();
    showState();
    place();
}

ImportPage::~ImportPage() = default;

void ImportPage::connectParts()
{
    connect(m_file, &ImportFileStep::fileWanted, this, &ImportPage::fileWanted);
    connect(m_file, &ImportFileStep::changed, this, &ImportPage::askPreview);
    connect(m_columns, &ImportColumnsStep::changed, this, [this] {
        m_isPlanStale = true;
        showState();
    });
    connect(m_review, &ImportReviewStep::candidatesWanted, this, &ImportPage::candidatesWanted);
    connect(m_model, &ImportPlanModel::decided, this, &ImportPage::showState);
    connect(m_bar->primary(), &QPushButton::clicked, this, &ImportPage::goOn);
    connect(m_bar->back(), &QPushButton::clicked, this, &ImportPage::goBack);
    connect(m_bar->rejects(), &QPushButton::clicked, this, &ImportPage::rejectsWanted);
    connect(m_bar->cancel(), &QPushButton::clicked, this, &ImportPage::cancelWanted);
}

void ImportPage::setFile(const QString &path, const Kind *kind)
{
    m_file->setFile(path);
    m_file->setKind(kind);
    m_model->clear();
    showStep(Step::File);
    askPreview();
}

void ImportPage::askPreview()
{
    m_isPlanStale = true;
    m_bar->setMessage(MessageKind::Note, {});
    showState();
    if (!m_file->path().isEmpty())
        emit previewWanted(request());
}

void ImportPage::setPreview(const ListPreview &preview, const Kind *kind, const ColumnMapping &mapping)
{
    m_file->setKind(kind);
    m_file->setPreview(preview);
    if (kind)
        m_columns->setList(*kind, mapping, preview.rows);
    showState();
}

void ImportPage::setPlan(const ImportPlan &plan)
{
    rest();
    if (!plan.isUsable())
        return setFault(plan.fault);
    m_isPlanStale = false;
    m_model->setPlan(plan);
    m_review->begin();
    showStep(Step::Review);
}

void ImportPage::setCandidates(int line, const QList<CandidateText> &texts)
{
    m_review->setCandidates(line, texts);
}

void ImportPage::setProgress(double share)
{
    m_bar->setProgress(share);
}

void ImportPage::setFault(const Sentence &fault)
{
    rest();
    m_bar->setMessage(MessageKind::Error, fault.isEmpty() ? QString() : m_language->text(fault));
}

void ImportPage::setWritten()
{
    rest();
    showStep(Step::Done);
    emit finished();
}

void ImportPage::say(MessageKind kind, const QString &text)
{
    m_bar->setMessage(kind, text);
}

void ImportPage::setLanguage(const Language &language)
{
    m_language = &language;
    m_model->setLanguage(language);
    m_file->setLanguage(language);
    m_columns->setLanguage(language);
    m_review->retranslate();
    showState();
}

bool ImportPage::isWorking() const
{
    return m_bar->isWorking();
}

ImportRequest ImportPage::request() const
{
    ImportRequest request;
    request.path = m_file->path();
    request.table = m_file->options();
    request.kind = m_file->kind();
    if (request.kind && m_step != Step::File)
        request.columns = m_columns->mapping().keys(*request.kind);
    return request;
}

const ImportPlan &ImportPage::plan() const
{
    return m_model->plan();
}

void ImportPage::goOn()
{
    m_bar->setMessage(MessageKind::Note, {});
    switch (m_step) {
    case Step::File:
        return showStep(Step::Columns);
    case Step::Columns:
        if (!m_isPlanStale)
            return showStep(Step::Review);
        work(tr("Looking at every row…"));
        emit planWanted(request());
        return;
    case Step::Review:
        if (plan().toWrite() == 0) {
            emit finished();
            return;
        }
        work(tr("Reading in. Nothing is changed if you cancel."));
        emit writeWanted();
        return;
    case Step::Done:
        emit finished();
    }
}

void ImportPage::goBack()
{
    m_bar->setMessage(MessageKind::Note, {});
    if (m_step == Step::File)
        emit finished();
    else
        showStep(m_step == Step::Review ? Step::Columns : Step::File);
}

void ImportPage::showStep(Step step)
{
    m_step = step;
    if (step != Step::Done)
        m_stack->setCurrentIndex(int(step));
    showState();
    enter();
}

// Steps are not to be touched while work on them runs; only the bar's Cancel is.
void ImportPage::work(const QString &text)
{
    m_bar->setWorking(text);
    m_stack->setEnabled(false);
    m_bar->cancel()->setFocus();
}

void ImportPage::rest()
{
    if (!isWorking())
        return;
    m_bar->setResting();
    m_stack->setEnabled(true);
    showState();
    m_bar->primary()->setFocus();
}

void ImportPage::showState()
{
    m_steps->setSteps({tr("File"), tr("Columns"), tr("Review"), tr("Done")});
    m_steps->setCurrent(int(m_step));
    place();
    nameHeader();
    nameBar();
}

void ImportPage::nameHeader()
{
    const Kind *kind = m_file->kind();
    //: %1 is a kind of record in the plural: "participants"
    m_header->setTitle(kind ? tr("Read in %1").arg(m_language->plural(*kind).toLower()) : tr("Read in a list"));
    setAccessibleName(m_header->title());
    QStringList facts;
    if (m_step != Step::File) {
        facts.append(QFileInfo(m_file->path()).fileName());
        if (const QString sheet = m_file->preview().info.sheet; !sheet.isEmpty())
            facts.append(tr("sheet %1").arg(sheet));
        if (m_step == Step::Review)
            facts.append(tr("%n rows", nullptr, int(m_model->counts().read)));
    }
    m_header->setSecondLine(facts.isEmpty() ? tr("Nothing is written before you have seen what will happen.") : facts.join(u" · "_s));
}

void ImportPage::nameBar()
{
    const bool isReview = m_step == Step::Review && m_model->hasPlan();
    const qint64 rows = isReview ? plan().toWrite() : 0;
    m_bar->back()->setText(m_step == Step::File ? tr("Cancel") : tr("Back"));
    m_bar->cancel()->setText(tr("Cancel"));
    m_bar->setRejectsText(tr("Save the faulty rows…"));
    m_bar->rejects()->setEnabled(isReview && m_model->counts().faulty + m_model->undecided() > 0);
    m_bar->primary()->setText(m_step == Step::Done ? tr("Close") : !isReview ? tr("Next") : rows > 0 ? tr("Read in %n rows", nullptr, int(rows)) : tr("Close"));
    m_bar->primary()->setEnabled(m_step == Step::File ? m_file->isReady() : m_step != Step::Columns || m_columns->isReady());
    m_bar->setNote(isReview ? reviewNote() : QString(), isReview ? skippedText() : QString());
    m_bar->showParts();
}

// What will stay behind: "3 doubtful and 3 faulty rows are skipped."
QString ImportPage::skippedText() const
{
    const int doubtful = int(m_model->undecided());
    const int faulty = int(m_model->counts().faulty);
    if (doubtful && faulty)
        //: %1 and %2 are "3 doubtful" and "3 faulty rows"
        return tr("%1 and %2 are skipped.").arg(tr("%n doubtful", nullptr, doubtful), tr("%n faulty rows", nullptr, faulty));
    if (doubtful)
        return tr("%n doubtful rows are skipped.", nullptr, doubtful);
    return faulty ? tr("%n faulty rows are skipped.", nullptr, faulty) : QString();
}

QString ImportPage::reviewNote() const
{
    const QString skipped = skippedText();
    if (plan().toWrite() > 0)
        return skipped.isEmpty() ? tr("Nothing has changed yet.") : tr("Nothing has changed yet.") + u' ' + skipped;
    return skipped.isEmpty() ? tr("Everything is here already. Nothing will change.") : tr("There is nothing to read in.") + u' ' + skipped;
}

void ImportPage::enter()
{
    switch (m_step) {
    case Step::File: return m_file->enter();
    case Step::Columns: return m_columns->enter();
    case Step::Review: return m_review->enter();
    case Step::Done: return;
    }
}

void ImportPage::search()
{
    if (m_step == Step::Review)
        m_review->search();
}

QList<QWidget *> ImportPage::parts() const
{
    QList<QWidget *> parts;
    if (m_step == Step::Review)
        parts = m_review->parts();
    else
        parts.append(m_stack->currentWidget());
    return parts << m_bar;
}

// Esc stops work; it never throws away what was chosen.
void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isWorking())
        emit cancelWanted();
    else
        Page::keyPressEvent(event);
}

// The title comes before the names of the steps.
void ImportPage::place()
{
    const Theme theme = themeOf(this);
    const bool wide = width() >= theme.px(720);
    m_stepsRoom->layout()->setContentsMargins(theme.px(16), 0, theme.px(8), 0);
    m_steps->setMaximumWidth(wide ? QWIDGETSIZE_MAX : m_steps->minimumSizeHint().width());
}

void ImportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    place();
}

void ImportPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_review->retranslate();
        showState();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        place();
    }
}

} // namespace samverkan
