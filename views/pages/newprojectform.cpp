// SPDX-License-Identifier: GPL-3.0-or-later
#include "newprojectform.h"

#include "datetext.h"
#include "fieldrow.h"
#include "textfold.h"
#include "theme.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace samverkan {

namespace {

QDate dateIn(const QLineEdit *line)
{
    const DateReading reading = readDate(line->text(), QDate::currentDate());
    return reading.isRead() && reading.date.precision() == PartialDate::Precision::Day ? reading.date.firstDay() : QDate();
}

// Folders that a service copies behind one's back, by the names the services give them.
bool isSynchronised(const QString &path)
{
    static const QRegularExpression services(u"/(OneDrive|Dropbox|Google Drive|GoogleDrive|iCloud|Nextcloud|ownCloud)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return services.match(path).hasMatch();
}

void suggest(QLineEdit *line, const QString &text)
{
    if (!line->isModified())
        line->setText(text);
}

} // namespace

QString fileNameOf(const QString &projectName)
{
    constexpr qsizetype longest = 60;
    static const QRegularExpression notTaken(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    QString name = QString(projectName).replace(notTaken, u" "_s).simplified();
    if (name.size() > longest) {
        const qsizetype space = name.lastIndexOf(u' ', longest);
        name.truncate(space > longest / 2 ? space : longest);
    }
    while (name.startsWith(u'.') || name.endsWith(u'.') || name.endsWith(u' ')) // hidden; refused by Windows
        name = name.startsWith(u'.') ? name.mid(1) : name.chopped(1);
    return name;
}

NewProjectForm::NewProjectForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_owner(new QLineEdit(this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_path(new QLineEdit(this))
    , m_change(new QPushButton(this))
    , m_nameRow(new FieldRow({}, m_name, this))
    , m_ownerRow(new FieldRow({}, m_owner, this))
    , m_fromRow(new FieldRow({}, m_from, this))
    , m_toRow(new FieldRow({}, m_to, this))
    , m_pathRow(new FieldRow({}, m_path, this))
{
    m_name->setObjectName(u"newName"_s);
    m_owner->setObjectName(u"newOwner"_s);
    m_from->setObjectName(u"newFrom"_s);
    m_to->setObjectName(u"newTo"_s);
    m_path->setObjectName(u"newPath"_s);
    m_change->setObjectName(u"newPlace"_s);
    m_pathRow->setSideWidget(m_change);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (FieldRow *row : {m_nameRow, m_ownerRow, m_fromRow, m_toRow, m_pathRow})
        column->addWidget(row);
    column->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &NewProjectForm::suggestPath);
    connect(m_name, &QLineEdit::editingFinished, this, &NewProjectForm::checkName);
    connect(m_from, &QLineEdit::editingFinished, this, &NewProjectForm::checkDates);
    connect(m_to, &QLineEdit::editingFinished, this, &NewProjectForm::checkDates);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_isPathChosen = true; });
    connect(m_path, &QLineEdit::editingFinished, this, &NewProjectForm::checkPath);
    connect(m_change, &QPushButton::clicked, this, [this] { emit placeWanted(path()); });
    retranslate();
    place();
}

void NewProjectForm::setSuggestions(const QString &name, const QString &owner, const QDate &from, const QDate &to)
{
    suggest(m_name, name);
    suggest(m_owner, owner);
    suggest(m_from, from.toString(Qt::ISODate));
    suggest(m_to, to.toString(Qt::ISODate));
    m_name->setCursorPosition(0);
    m_owner->setCursorPosition(0);
}

void NewProjectForm::setFolder(const QString &folder)
{
    m_folder = folder;
    suggestPath();
}

void NewProjectForm::setPath(const QString &path)
{
    m_isPathChosen = true;
    m_path->setText(QDir::toNativeSeparators(path));
    checkPath();
}

// A name that is free, as long as nobody has chosen another.
void NewProjectForm::suggestPath()
{
    if (m_isPathChosen || m_folder.isEmpty())
        return;
    const QString base = fileNameOf(name()).isEmpty() ? tr("Project") : fileNameOf(name());
    QString file = base;
    for (int number = 2; QFileInfo::exists(m_folder + u'/' + file + u".samverkan"_s); ++number)
        file = base + u' ' + QString::number(number);
    m_path->setText(QDir::toNativeSeparators(m_folder + u'/' + file + u".samverkan"_s));
    checkPath();
}

QString NewProjectForm::name() const
{
    return cleanText(m_name->text());
}

QString NewProjectForm::owner() const
{
    return cleanText(m_owner->text());
}

QDate NewProjectForm::from() const
{
    return dateIn(m_from);
}

QDate NewProjectForm::to() const
{
    return dateIn(m_to);
}

QString NewProjectForm::path() const
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.isEmpty() && !path.endsWith(u".samverkan"_s, Qt::CaseInsensitive))
        path += u".samverkan"_s;
    return path;
}

bool NewProjectForm::checkName()
{
    if (!name().isEmpty()) {
        m_nameRow->clearMessage();
        return true;
    }
    m_nameRow->setMessage(MessageKind::Error, tr("The project needs a name."));
    return false;
}

bool NewProjectForm::checkDate(FieldRow *row, QLineEdit *line)
{
    row->clearMessage();
    if (line->text().trimmed().isEmpty() || dateIn(line).isValid())
        return true;
    row->setMessage(MessageKind::Error, tr("Write a day that exists, such as 2012-03-01."));
    return false;
}

bool NewProjectForm::checkDates()
{
    const bool areRead = checkDate(m_fromRow, m_from) & checkDate(m_toRow, m_to);
    if (!areRead || !from().isValid() || !to().isValid() || from() <= to())
        return areRead;
    m_toRow->setMessage(MessageKind::Error, tr("The end is before the beginning."));
    return false;
}

bool NewProjectForm::checkPath()
{
    const QFileInfo file(path());
    if (file.fileName().isEmpty() || !file.absoluteDir().exists())
        m_pathRow->setMessage(MessageKind::Error, tr("There is no such folder. Choose another place."));
    else if (file.exists())
        m_pathRow->setMessage(MessageKind::Error, tr("There is a file of this name already. Choose another."));
    else if (isSynchronised(file.absoluteFilePath()))
        m_pathRow->setMessage(MessageKind::Warning, tr("This folder seems to be synchronised. Two computers must never write to one project."));
    else
        m_pathRow->clearMessage();
    return !m_pathRow->hasError();
}

bool NewProjectForm::check()
{
    bool isRight = true;
    const auto take = [&](bool part, QWidget *editor) {
        if (isRight && !part)
            editor->setFocus();
        isRight = isRight && part;
    };
    take(checkName(), m_name);
    const bool areDates = checkDates();
    take(areDates, m_fromRow->hasError() ? m_from : m_to);
    take(checkPath(), m_path);
    return isRight;
}

void NewProjectForm::enter()
{
    m_name->setFocus();
    m_name->end(false);
    m_name->home(true); // all of it, and its beginning in sight
}

void NewProjectForm::retranslate()
{
    m_nameRow->setLabel(tr("&Name"));
    m_ownerRow->setLabel(tr("Project o&wner"));
    m_fromRow->setLabel(tr("&Implementation from"));
    m_toRow->setLabel(tr("En&d"));
    m_pathRow->setLabel(tr("Fi&le"));
    m_change->setText(tr("&Choose…"));
    m_change->setAccessibleName(tr("Choose another place for the file"));
    for (QLineEdit *line : {m_from, m_to})
        line->setPlaceholderText(tr("year-month-day"));
    suggestPath();
}

void NewProjectForm::place()
{
    const Theme theme = themeOf(this);
    layout()->setSpacing(theme.px(12));
    alignLabelColumns({m_nameRow, m_ownerRow, m_fromRow, m_toRow, m_pathRow});
}

void NewProjectForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        place();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        place();
    }
}

} // namespace samverkan
