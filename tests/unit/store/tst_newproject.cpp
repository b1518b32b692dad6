// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecontent.h"
#include "history.h"
#include "newproject.h"
#include "referencedata.h"
#include "testmain.h"

using namespace samverkan;
using namespace Qt::StringLiterals;

// What a new project begins with, against the project that the program was ordered for.
class NewProjectTest : public QObject
{
    Q_OBJECT

    const ReferenceData m_reference;

    static QStringList texts(const ProjectFile &file, QStringView kind, const QString &field)
    {
        QStringList texts;
        for (const Record &record : file.store->records(file.kind(kind), file.store->ids(file.kind(kind))))
            texts.append(record.text(field));
        return texts;
    }

    static QStringList uuids(const ProjectFile &file)
    {
        QStringList uuids;
        for (const auto &kind : file.catalogue.kinds()) {
            for (RowId id : file.store->ids(*kind))
                uuids.append(kind->key + file.store->uuidOf(*kind, id).toString());
        }
        uuids.sort();
        return uuids;
    }

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void itIsTheProjectOfTheInvitation()
    {
        ProjectFile file;
        QVERIFY(fillNewProject(*file.store, {}, m_reference));
        const Record project = file.store->project();
        QCOMPARE(project.text(u"name"_s), u"Kompetens- och resursplattform för transnationell utveckling i Stockholmsregionen"_s);
        QCOMPARE(project.text(u"owner"_s), u"Sensus Stockholm-Gotland"_s);
        QCOMPARE(project.text(u"country"_s), u"SE"_s);
        QCOMPARE(project.text(u"applied_on"_s), u"2011-02-23"_s);
        QCOMPARE(project.text(u"decided_on"_s), u"2011-05-28"_s);
        QCOMPARE(project.text(u"mobilisation_from"_s), u"2011-06-14"_s);
        QCOMPARE(project.text(u"implementation_from"_s), u"2012-03-01"_s);
        QCOMPARE(project.text(u"end_date"_s), u"2014-06-30"_s);
        QCOMPARE(project.value(u"support_granted"_s).toDouble(), 11313135.0);
        QCOMPARE(texts(file, u"phase", u"name"_s), (QStringList{u"Mobilisering"_s, u"Genomförande"_s}));
    }

    void itHasThePartnersGroupsAndNetworks()
    {
        ProjectFile file;
        QVERIFY(fillNewProject(*file.store, {}, m_reference));
        const QStringList partners = texts(file, u"organisation", u"name"_s);
        QCOMPARE(partners.size(), 13);
        for (const QString &name : {u"Arbetsförmedlingen"_s, u"Stockholms läns landsting"_s, u"Länsstyrelsen i Stockholms län"_s,
                                    u"Kommunförbundet Stockholms län"_s, u"Stockholms stad"_s, u"Södertälje kommun"_s,
                                    u"Företagarna Region Stockholm"_s, u"Coompanion"_s, u"Stockholms akademiska forum"_s,
                                    u"TCO"_s, u"Tillväxtverket"_s, u"Processtöd Stockholm"_s, u"ESF-rådet Region Stockholm"_s})
            QVERIFY2(partners.contains(name), qPrintable(name));
        QCOMPARE(texts(file, u"organisation", u"role"_s).count(u"partner"_s), 11); // two pay and support
        QCOMPARE(texts(file, u"working_group", u"name"_s),
                 (QStringList{u"Bekämpning av fattigdom och social utestängning"_s, u"Romers situation"_s,
                              u"Sysselsättning och rörlighet på arbetsmarknaden"_s, u"Sociala innovationer"_s}));
        QCOMPARE(texts(file, u"network", u"short_name"_s), (QStringList{u"ESF-BSN"_s, u"EURoma"_s}));
        QVERIFY(texts(file, u"indicator", u"code"_s).contains(u"exchange_out"_s));
        QCOMPARE(file.store->count(file.kind(u"group_organisation")), 0);
    }

    void codeListsSpeakBothLanguages()
    {
        ProjectFile file;
        QVERIFY(fillNewProject(*file.store, {}, m_reference));
        const CodeBook &codes = file.store->codes(); // read again without reopening
        QCOMPARE(codes.label(u"theme"_s, u"cross_border_projects"_s, u"sv"), u"Att driva socialfondsprojekt över EU:s gränser"_s);
        QCOMPARE(codes.label(u"theme"_s, u"eu_knowledge"_s, u"en"), u"Knowledge of the EU"_s);
        QCOMPARE(codes.values(u"focus_area"_s).size(), 4);
        QCOMPARE(codes.values(u"horizontal_criterion"_s).size(), 2);
        QVERIFY(codes.values(u"strategy_tag"_s).size() >= 6); // Europe 2020 and the Baltic Sea
        QCOMPARE(codes.values(u"gender"_s).first().code, u"woman"_s);
        for (const auto &kind : file.catalogue.kinds()) {
            for (const Field *field : kind->storedFields())
                QVERIFY2(field->list.isEmpty() || !codes.values(field->list).isEmpty(), qPrintable(kind->key + u'.' + field->key));
        }
    }

    void anEnglishProjectHasEnglishNames()
    {
        ProjectFile file;
        QVERIFY(fillNewProject(*file.store, {.language = u"en"_s}, m_reference));
        QVERIFY(file.store->project().text(u"name"_s).startsWith(u"Networking Europe"));
        QCOMPARE(texts(file, u"working_group", u"name"_s),
                 (QStringList{u"Fighting poverty and social exclusion"_s, u"Situation of the Roma"_s,
                              u"Employment and mobility on the labour market"_s, u"Social innovation"_s}));
        QCOMPARE(texts(file, u"phase", u"name_en"_s), (QStringList{u"Mobilisation"_s, u"Implementation"_s}));
        QVERIFY(texts(file, u"organisation", u"name"_s).contains(u"City of Stockholm"_s));
        QCOMPARE(file.store->codes().label(u"gender"_s, u"woman"_s, u"sv"), u"Kvinna"_s);
    }

    void ownFactsGoBeforeTheReferenceFiles()
    {
        ProjectFile file;
        QVERIFY(fillNewProject(*file.store, {.project = {{u"name"_s, u"Exempelprojektet"_s}}, .withPartners = false}, m_reference));
        QCOMPARE(file.store->project().text(u"name"_s), u"Exempelprojektet"_s);
        QCOMPARE(file.store->project().text(u"end_date"_s), u"2014-06-30"_s);
        QCOMPARE(file.store->count(file.kind(u"organisation")), 0);
    }

    void anUnknownFieldIsRefusedWhole()
    {
        ProjectFile file;
        QVERIFY(!fillNewProject(*file.store, {.project = {{u"no_such_field"_s, u"x"_s}}}, m_reference));
        QCOMPARE(file.store->count(file.kind(u"code_value")), 0);
    }

    // Two projects begun apart hold the same records: their copies can be merged.
    void rowsAreTheSameInEveryProject()
    {
        ProjectFile one;
        ProjectFile other;
        QVERIFY(fillNewProject(*one.store, {}, m_reference));
        QVERIFY(fillNewProject(*other.store, {.language = u"en"_s}, m_reference));
        QCOMPARE(uuids(one), uuids(other));
    }

    void theBeginningIsLoggedAndNotUndone()
    {
        ProjectFile file;
        QVERIFY(fillNewProject(*file.store, {}, m_reference));
        const QList<LogStep> steps = history(*file.store, 10);
        QCOMPARE(steps.size(), 1);
        QCOMPARE(steps.first().sort, u"start"_s);
        QVERIFY(file.store->undoState().undo.isEmpty());
        QVERIFY(file.store->undo());
        QCOMPARE(file.store->count(file.kind(u"organisation")), 13);

        file.add(u"note", {{u"dated_on"_s, u"2011-09-01"_s}, {u"content"_s, u"x"_s}});
        QVERIFY(file.store->undo());
        QCOMPARE(file.store->undoState().redo.source, u"Add"_s);
        QVERIFY(file.store->undoState().undo.isEmpty());
        verifySound(file);
    }
};

SAMVERKAN_TEST_MAIN(NewProjectTest)
#include "tst_newproject.moc"
