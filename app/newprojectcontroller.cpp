// SPDX-License-Identifier: GPL-3.0-or-later
#include "newprojectcontroller.h"

#include "asking.h"
#include "mainwindow.h"
#include "newproject.h"
#include "newprojectform.h"
#include "program.h"
#include "projectfiles.h"
#include "windowlanguage.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace samverkan {

NewProjectController::NewProjectController(const Program &program, MainWindow &window, const ProjectFiles &files,
                                           const WindowLanguage &language, Asker &asker)
    : m_program(program)
    , m_window(window)
    , m_files(files)
    , m_language(language)
    , m_asker(asker)
{
    connect(&language, &WindowLanguage::changed, this, &NewProjectController::suggest);
}

void NewProjectController::start()
{
    if (m_page)
        return m_page->enter();
    m_page = new NewProjectPage;
    m_page->setLanguages(WindowLanguage::choices(), m_language.language().code());
    suggest();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_page->form()->setFolder(QFileInfo(documents).isDir() ? documents : QDir::homePath());
    connect(m_page, &NewProjectPage::languageChosen, this, &NewProjectController::languageChosen);
    connect(m_page->form(), &NewProjectForm::placeWanted, this, &NewProjectController::askPlace);
    connect(m_page, &NewProjectPage::listWanted, this, &NewProjectController::askList);
    connect(m_page, &NewProjectPage::makeWanted, this, &NewProjectController::make);
    connect(m_page, &NewProjectPage::cancelled, this, &NewProjectController::cancelled);
    m_window.showInstead(m_page);
    m_page->enter();
}

bool NewProjectController::takeList(const QString &path)
{
    if (!m_page)
        return false;
    m_page->setList(path);
    return true;
}

// As the reference file has the project, in the window's language.
void NewProjectController::suggest()
{
    if (!m_page)
        return;
    for (const TemplateRecord &record : m_program.reference.project().records()) {
        if (record.kind != u"project")
            continue;
        QVariantMap fields = record.fields;
        if (m_language.language().code() != u"sv")
            fields.insert(record.fieldsEn);
        const auto day = [&](const QString &field) { return QDate::fromString(fields.value(field).toString(), Qt::ISODate); };
        m_page->form()->setSuggestions(fields.value(u"name"_s).toString(), fields.value(u"owner"_s).toString(),
                                       day(u"implementation_from"_s), day(u"end_date"_s));
        return;
    }
}

void NewProjectController::askPlace(const QString &suggestion)
{
    FileRequest request;
    request.title = tr("Where shall the project be?");
    request.folder = QFileInfo(suggestion).absolutePath();
    request.fileName = QFileInfo(suggestion).fileName();
    request.filters = {tr("Samverkan project (*.samverkan)")};
    request.suffix = u"samverkan"_s;
    m_asker.chooseFileToSave(request, m_page, [this](const QString &path) {
        if (!path.isEmpty())
            m_page->form()->setPath(path);
    });
}

void NewProjectController::askList()
{
    FileRequest request;
    request.title = tr("Which list?");
    request.filters = {tr("Lists (*.xlsx *.ods *.csv *.txt *.tsv)"), tr("All files (*)")};
    m_asker.chooseFileToOpen(request, m_page, [this](const QString &path) {
        if (!path.isEmpty())
            m_page->setList(path);
    });
}

// A project with other dates than the reference file's is another project: what else that file has of
// dates does not hold for it.
static void setDates(NewProjectFacts &facts, const ProjectTemplate &reference, const QDate &from, const QDate &to)
{
    const auto text = [](const QDate &date) { return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant(); };
    const QVariantMap dates{{u"implementation_from"_s, text(from)}, {u"end_date"_s, text(to)}};
    for (const TemplateRecord &record : reference.records()) {
        if (record.kind == u"project") {
            if (record.fields.value(u"implementation_from"_s) == dates[u"implementation_from"_s] && record.fields.value(u"end_date"_s) == dates[u"end_date"_s])
                return;
            facts.project.insert(dates);
            for (const QString &other : {u"applied_on"_s, u"decided_on"_s, u"mobilisation_from"_s})
                facts.project.insert(other, QVariant());
        } else if (record.kind == u"phase" || record.kind == u"working_group") {
            const bool isBefore = record.key == u"mobilisation";
            facts.others.insert(record.kind + u'/' + record.key,
                                {{u"start_date"_s, isBefore ? QVariant() : text(from)}, {u"end_date"_s, isBefore ? QVariant() : text(to)}});
        }
    }
}

void NewProjectController::make(const NewProjectWishes &wishes)
{
    NewProjectFacts facts;
    facts.language = m_language.language().code();
    facts.project.insert(u"name"_s, wishes.name);
    facts.project.insert(u"owner"_s, wishes.owner.isEmpty() ? QVariant() : QVariant(wishes.owner));
    setDates(facts, m_program.reference.project(), wishes.from, wishes.to);
    const Sentence fault = m_files.make(wishes.path, facts);
    if (!fault.isEmpty())
        return m_page->setFault(m_language.language().text(fault));
    emit made(wishes.path, wishes.list);
}

} // namespace samverkan
