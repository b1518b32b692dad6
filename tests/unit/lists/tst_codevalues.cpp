// SPDX-License-Identifier: GPL-3.0-or-later
#include "codelistmodel.h"
#include "codevalues.h"
#include "language.h"
#include "listsource.h"
#include "newproject.h"
#include "projectfile.h"
#include "referencedata.h"
#include "testmain.h"

using namespace samverkan;
using namespace Qt::StringLiterals;

// What may be done to a code list, and what records keep whatever is done.
class CodeValuesTest : public QObject
{
    Q_OBJECT

    const ReferenceData m_reference;
    const Language m_language{u"sv"_s};
    std::unique_ptr<ProjectFile> m_file;
    std::unique_ptr<ListSource> m_source;

    Store &store() const { return *m_file->store; }

    QStringList codes(const QString &list) const
    {
        QStringList codes;
        for (const CodeValue &value : store().codes().values(list))
            codes.append(value.code);
        return codes;
    }

    RowId idOf(const QString &list, const QString &code) const
    {
        const Kind &kind = m_file->kind(u"code_value");
        for (const Record &record : store().records(kind, store().find(kind, u"list"_s, list))) {
            if (record.text(u"code"_s) == code)
                return record.id;
        }
        return 0;
    }

private slots:
    void init()
    {
        failOnUnexpectedWarnings();
        m_file = std::make_unique<ProjectFile>();
        QVERIFY(fillNewProject(store(), {}, m_reference));
        m_source = std::make_unique<ListSource>(store(), m_language, m_reference);
    }

    void cleanup()
    {
        m_source.reset();
        m_file.reset();
    }

    void aValueIsAddedLast()
    {
        const ActionResult added = addCodeValue(*m_source, u"theme"_s, u"  Ny åtgärd: språk "_s, u"sv"_s);
        QVERIFY(added);
        QCOMPARE(codes(u"theme"_s).last(), u"ny_atgard_sprak"_s);
        QCOMPARE(store().codes().label(u"theme"_s, u"ny_atgard_sprak"_s, u"sv"), u"Ny åtgärd: språk"_s);
        // The same words again, in whatever letters, are no second value.
        QVERIFY(!addCodeValue(*m_source, u"theme"_s, u"NY ATGARD SPRAK"_s, u"sv"_s));
        QVERIFY(!addCodeValue(*m_source, u"theme"_s, u"   "_s, u"sv"_s));
        // Reworded, its code stays: another value of the old name gets one of its own.
        QVERIFY(store().transact(sentence("Test", "Reword"), [&](Change &change) {
            const Kind &kind = m_file->kind(u"code_value");
            return change.update(kind, added.ids.first(), {{kind.indexOf(u"label_sv"_s), u"Språk"_s}}) ? Outcome::done() : Outcome::failed(change.fault());
        }));
        QVERIFY(addCodeValue(*m_source, u"theme"_s, u"Ny åtgärd: språk"_s, u"sv"_s));
        QCOMPARE(codes(u"theme"_s).last(), u"ny_atgard_sprak_2"_s);
    }

    void whatTheProgramCountsByStays()
    {
        QVERIFY(!isOpenCodeList(*m_source, u"gender"_s));
        QVERIFY(!addCodeValue(*m_source, u"gender"_s, u"Hen"_s, u"sv"_s));
        QVERIFY(!removeCodeValue(*m_source, idOf(u"gender"_s, u"other"_s)));
        QVERIFY(!retireCodeValue(*m_source, idOf(u"gender"_s, u"other"_s), true));
        QCOMPARE(codes(u"gender"_s), (QStringList{u"woman"_s, u"man"_s, u"other"_s, u"unknown"_s}));
        QVERIFY(store().undoState().undo.isEmpty());
    }

    void valuesInUseAreOnlyRetired()
    {
        const RowId person = m_file->add(u"participant", {{u"given_name"_s, u"Anna"_s}, {u"role"_s, u"decision_maker"_s}});
        QCOMPARE(codeUsage(store(), u"participant_role"_s), (QHash<QString, qint64>{{u"decision_maker"_s, 1}}));
        const RowId used = idOf(u"participant_role"_s, u"decision_maker"_s);
        const ActionResult refused = removeCodeValue(*m_source, used);
        QVERIFY(!refused);
        QVERIFY(!refused.fault.isEmpty());
        QVERIFY(codes(u"participant_role"_s).contains(u"decision_maker"_s));
        QVERIFY(retireCodeValue(*m_source, used, true));
        const auto value = [&] { return store().codes().values(u"participant_role"_s).first(); };
        QVERIFY(value().retired);
        QCOMPARE(store().record(m_file->kind(u"participant"), person).text(u"role"_s), u"decision_maker"_s);
        QCOMPARE(store().codes().label(u"participant_role"_s, u"decision_maker"_s, u"sv"), u"Beslutsfattare"_s);
        QVERIFY(retireCodeValue(*m_source, used, false));
        QVERIFY(!value().retired);
        // Nobody has this one.
        QVERIFY(removeCodeValue(*m_source, idOf(u"participant_role"_s, u"business_developer"_s)));
        QVERIFY(!codes(u"participant_role"_s).contains(u"business_developer"_s));
        QVERIFY(store().undo());
        QVERIFY(codes(u"participant_role"_s).contains(u"business_developer"_s));
    }

    // Fields of several values hold their codes in one text.
    void severalValuesAreCountedEach()
    {
        m_file->add(u"activity", {{u"name"_s, u"A"_s}, {u"horizontal"_s, u"accessibility gender_equality"_s}});
        m_file->add(u"activity", {{u"name"_s, u"B"_s}, {u"horizontal"_s, u"accessibility"_s}});
        const QHash<QString, qint64> usage = codeUsage(store(), u"horizontal_criterion"_s);
        QCOMPARE(usage.value(u"accessibility"_s), 2);
        QCOMPARE(usage.value(u"gender_equality"_s), 1);
        QVERIFY(!removeCodeValue(*m_source, idOf(u"horizontal_criterion"_s, u"gender_equality"_s)));
    }

    void valuesAreMovedInOneStep()
    {
        CodeListModel model(*m_source);
        model.setList(u"theme"_s);
        const QStringList before = codes(u"theme"_s);
        const RowId second = model.idAt(1);
        QVERIFY(moveCodeValue(*m_source, second, -1));
        QCOMPARE(model.idAt(0), second);
        QCOMPARE(codes(u"theme"_s).value(0), before[1]);
        QCOMPARE(codes(u"theme"_s).value(1), before[0]);
        QVERIFY(!moveCodeValue(*m_source, second, -1));
        QVERIFY(store().undo());
        QCOMPARE(codes(u"theme"_s), before);
    }

    void theListSaysWhereItIsUsed()
    {
        QCOMPARE(fieldsOfCodeList(m_file->catalogue, m_language, u"participant_role"_s), QStringList{u"Deltagare: Roll"_s});
        CodeListModel model(*m_source);
        model.setList(u"participant_role"_s);
        QVERIFY(!model.usageOf(model.idAt(0)));
        model.setUsage(QHash<QString, qint64>{{model.codeOf(model.idAt(0)), 7}});
        QCOMPARE(model.usageOf(model.idAt(0)).value(), 7);
        QCOMPARE(model.usageOf(model.idAt(1)).value(), 0);
        QCOMPARE(model.index(0, CodeListModel::UsedColumn).data().toString(), u"7"_s);
    }
};

SAMVERKAN_TEST_MAIN(CodeValuesTest)
#include "tst_codevalues.moc"
