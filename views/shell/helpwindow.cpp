// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpwindow.h"

#include "actionbutton.h"
#include "elidedlabel.h"
#include "helptext.h"
#include "icons.h"
#include "navigation.h"
#include "searchfield.h"
#include "searchwords.h"
#include "twolinelist.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTextBrowser>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

enum { SubjectRole = Qt::UserRole + 1 };

HelpWindow::HelpWindow(QWidget *parent)
    : Surface(Theme::Desk, parent)
    , m_book(u"en"_s)
    , m_search(new SearchField({}, this))
    , m_contents(new Navigation(this))
    , m_found(new TwoLineList(56, 16, this))
    , m_foundModel(new QStandardItemModel(this))
    , m_lists(new QStackedWidget(this))
    , m_count(new ElidedLabel({}, Theme::SecondType, Theme::Text2, this))
    , m_side(nullptr)
    , m_back(iconButton(u"left"_s, {}, this))
    , m_forward(iconButton(u"right"_s, {}, this))
    , m_next(iconButton(u"down"_s, {}, this))
    , m_keys(new QPushButton(this))
    , m_marked(new ElidedLabel({}, Theme::SecondType, Theme::Text2, this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"helpWindow"_s);
    setWindowFlag(Qt::Window);
    setAttribute(Qt::WA_QuitOnClose, false);
    m_search->setObjectName(u"helpSearch"_s);
    m_contents->setObjectName(u"helpContents"_s);
    m_found->setObjectName(u"helpFound"_s);
    m_text->setObjectName(u"helpText"_s);
    m_keys->setObjectName(u"helpKeys"_s);
    m_keys->setIcon(icon(u"command"_s));
    setButtonKind(m_keys, ButtonKind::Quiet);
    m_side = makeSide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(makePaper(), 1);
    m_text->setFocus(); // what one came for: arrows and Page Down read on
    connectParts();
    retranslate();
    place();
}

QWidget *HelpWindow::makeSide()
{
    auto *side = new QWidget(this);
    m_found->setModel(m_foundModel);
    m_lists->addWidget(m_contents);
    m_contents->setElastic(true);
    m_lists->addWidget(m_found);
    auto *column = new QVBoxLayout(side);
    column->addWidget(m_search);
    column->addWidget(m_count);
    column->addWidget(m_lists, 1);
    m_count->hide();
    return side;
}

QWidget *HelpWindow::makePaper()
{
    auto *paper = new Surface(Theme::Base, this);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addStretch(1);
    bar->addWidget(m_marked);
    bar->addWidget(m_next);
    bar->addWidget(m_keys);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(paper);
    column->addLayout(bar);
    column->addWidget(m_text, 1);
    return paper;
}

void HelpWindow::connectParts()
{
    connect(m_search, &SearchField::searched, this, &HelpWindow::fillFound);
    connect(m_search, &SearchField::leaveRequested, this, [this] {
        if (m_words.isEmpty())
            m_contents->setFocus();
        else
            m_found->setFocus();
    });
    connect(m_contents, &Navigation::pageChosen, this, &HelpWindow::showSubject);
    const auto open = [this](const QModelIndex &index) {
        if (const QString key = index.data(SubjectRole).toString(); !key.isEmpty())
            showSubject(key);
    };
    connect(m_found->selectionModel(), &QItemSelectionModel::currentChanged, this, open);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { nextMark(false); });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { showSubject(link.path()); });
    connect(m_back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_keys, &QPushButton::clicked, this, [this] { showSubject(u"keyboard"_s); });
    connect(m_next, &QToolButton::clicked, this, [this] { nextMark(false); });
    const auto key = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    key(QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    key(QKeySequence(Qt::Key_F3), [this] { nextMark(false); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { nextMark(true); });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { turn(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { turn(1); });
}

void HelpWindow::setBook(const HelpBook &book)
{
    m_book = book;
    fillContents();
    if (!m_words.isEmpty())
        fillFound(m_words);
    display();
}

void HelpWindow::fillContents()
{
    const struct
    {
        QString group;
        QString text;
    } groups[] = {{u"begin"_s, tr("Begin")}, {u"pages"_s, tr("The pages")}, {u"work"_s, tr("Working with the lists")}, {u"care"_s, tr("Good to know")}};
    const QStringList before = m_contents->pages();
    for (const QString &key : before)
        m_contents->removePage(key);
    for (const auto &group : groups) {
        m_contents->removePage(group.group);
        m_contents->addGroup(group.group, group.text);
        for (const HelpSubject &subject : m_book.subjects()) {
            if (subject.group == group.group)
                m_contents->addPage(subject.key, subject.title, subject.iconName);
        }
    }
    m_contents->setCurrent(m_key);
}

void HelpWindow::search(const QString &words)
{
    m_search->setText(words);
    fillFound(words);
}

void HelpWindow::fillFound(const QString &words)
{
    m_words = words.trimmed();
    m_foundModel->clear();
    const QList<HelpBook::Hit> hits = m_book.search(m_words);
    for (const HelpBook::Hit &hit : hits) {
        const HelpSubject *subject = m_book.subject(hit.key);
        auto *item = new QStandardItem(subject->title);
        item->setData(hit.excerpt, SecondLineRole);
        item->setData(subject->iconName, RowIconRole);
        item->setData(hit.key, SubjectRole);
        item->setToolTip(hit.excerpt);
        item->setAccessibleText(subject->title + u", "_s + hit.excerpt);
        m_foundModel->appendRow(item);
    }
    const bool searching = !m_words.isEmpty();
    m_lists->setCurrentWidget(searching ? static_cast<QWidget *>(m_found) : m_contents);
    m_count->setVisible(searching);
    m_count->setText(hits.isEmpty() ? tr("Nothing in the help has these words.") : tr("%n subjects", nullptr, int(hits.size())));
    if (!hits.isEmpty())
        m_found->setCurrentIndex(m_foundModel->index(0, 0));
    mark();
}

void HelpWindow::showSubject(const QString &key)
{
    if (!m_book.subject(key))
        return;
    if (key != m_key) {
        m_seen.resize(m_at + 1);
        m_seen.append(key);
        m_at = m_seen.size() - 1;
    }
    m_key = key;
    display();
}

void HelpWindow::turn(int steps)
{
    const qsizetype to = m_at + steps;
    if (to < 0 || to >= m_seen.size())
        return;
    m_at = to;
    m_key = m_seen[to];
    display();
}

void HelpWindow::display()
{
    const HelpSubject *subject = m_book.subject(m_key);
    if (!subject)
        return;
    m_contents->setCurrent(m_key);
    m_text->document()->setMarkdown(subject->markdown, QTextDocument::MarkdownDialectGitHub);
    dressHelpText(m_text->document(), themeOf(this));
    m_text->moveCursor(QTextCursor::Start);
    m_text->setAccessibleName(subject->title);
    setWindowTitle(tr("%1 – Help").arg(subject->title));
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_seen.size());
    mark();
    emit subjectShown(m_key);
}

// All places of the words that were searched for, underlined too: colour never speaks alone.
void HelpWindow::mark()
{
    const Theme theme = themeOf(this);
    QList<QTextEdit::ExtraSelection> marks;
    const QList<SearchWord> words = searchWords(m_words);
    for (QTextBlock block = m_text->document()->begin(); !words.isEmpty() && block.isValid(); block = block.next()) {
        const QList<int> places = searchMatches(block.text(), words, SearchedAs::Text);
        for (qsizetype i = 0; i + 1 < places.size(); i += 2) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(block);
            mark.cursor.setPosition(block.position() + places[i]);
            mark.cursor.setPosition(block.position() + places[i] + places[i + 1], QTextCursor::KeepAnchor);
            mark.format.setBackground(theme.color(theme.isHighContrast() ? Theme::Accent : Theme::Chosen));
            mark.format.setForeground(theme.color(theme.isHighContrast() ? Theme::OnAccent : Theme::Text));
            mark.format.setFontUnderline(true);
            marks.append(mark);
        }
    }
    m_text->setExtraSelections(marks);
    m_marked->setText(marks.isEmpty() ? QString() : tr("%n places here", nullptr, int(marks.size())));
    m_next->setVisible(!marks.isEmpty());
    if (!marks.isEmpty()) {
        m_text->moveCursor(QTextCursor::Start);
        nextMark(false);
    }
}

int HelpWindow::marks() const
{
    return int(m_text->extraSelections().size());
}

// The next place after the cursor, from the end to the first.
void HelpWindow::nextMark(bool back)
{
    const QList<QTextEdit::ExtraSelection> marks = m_text->extraSelections();
    if (marks.isEmpty())
        return;
    const int at = m_text->textCursor().position();
    QTextCursor next = back ? marks.last().cursor : marks.first().cursor;
    if (back) {
        for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark) {
            if (mark->cursor.selectionEnd() < at) {
                next = mark->cursor;
                break;
            }
        }
    } else {
        for (const QTextEdit::ExtraSelection &mark : marks) {
            if (mark.cursor.selectionEnd() > at) {
                next = mark.cursor;
                break;
            }
        }
    }
    next.setPosition(next.selectionEnd());
    m_text->setTextCursor(next);
    m_text->ensureCursorVisible();
}

void HelpWindow::retranslate()
{
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_contents->setAccessibleName(tr("Subjects"));
    m_found->setAccessibleName(tr("Subjects that were found"));
    const auto name = [](QToolButton *button, const QString &text, const QKeySequence &keys) {
        button->setToolTip(text + u" ("_s + keys.toString(QKeySequence::NativeText) + u')');
        button->setAccessibleName(text);
    };
    name(m_back, tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    name(m_forward, tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    name(m_next, tr("Next place"), QKeySequence(Qt::Key_F3));
    m_keys->setText(tr("&Keyboard"));
    setWindowTitle(tr("Help"));
    fillContents();
    mark();
}

void HelpWindow::place()
{
    const Theme theme = themeOf(this);
    m_side->setFixedWidth(qMin(theme.px(272), qMax(theme.px(160), width() * 2 / 5)));
    m_side->layout()->setContentsMargins(0, 0, 0, 0);
    auto *column = static_cast<QVBoxLayout *>(m_side->layout());
    column->setContentsMargins(theme.px(8), theme.px(10), theme.px(8), theme.px(8));
    column->setSpacing(theme.px(8));
    m_count->setContentsMargins(theme.px(12), 0, 0, 0);
    QLayout *paper = m_text->parentWidget()->layout();
    paper->setContentsMargins(theme.px(24), theme.px(10), theme.px(12), 0);
    paper->setSpacing(theme.px(8));
    paper->itemAt(0)->layout()->setContentsMargins(0, 0, theme.px(8), 0);
    // A line is read easily up to some eighty letters.
    const int room = m_text->viewport()->width() - theme.px(640);
    m_text->document()->setTextWidth(room > 0 ? theme.px(640) : -1);
    m_text->setLineWrapMode(room > 0 ? QTextEdit::FixedPixelWidth : QTextEdit::WidgetWidth);
    if (room > 0)
        m_text->setLineWrapColumnOrWidth(theme.px(640));
}

void HelpWindow::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    place();
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        Surface::keyPressEvent(event);
}

void HelpWindow::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        place();
        display(); // formats hold the colours and sizes of their day
    }
}

} // namespace samverkan
