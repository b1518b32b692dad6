// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "projectfile.h"
#include "testmain.h"

#include <QSqlQuery>

using namespace samverkan;
using namespace Qt::StringLiterals;

// The catalogue against itself and against the tables that the migrations make.
class CatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void everyKindOfTheDesignIsThere()
    {
        const Catalogue catalogue;
        for (const char *key : {"project", "organisation", "participant", "activity", "attendance", "working_group",
                                "exchange", "mobility", "partner_search", "candidate", "network", "indicator",
                                "evidence", "note", "same_person", "issued_report", "group_organisation",
                                "group_member", "deliverable", "contact_person", "phase", "code_value"})
            QVERIFY2(catalogue.kind(QString::fromLatin1(key)), key);
    }

    void keysAreUniqueAndReferencesLead()
    {
        const Catalogue catalogue;
        for (const auto &kind : catalogue.kinds()) {
            QSet<QString> keys;
            for (const Field &field : kind->fields) {
                QVERIFY2(!keys.contains(field.key), qPrintable(kind->key + u'.' + field.key));
                keys.insert(field.key);
                QVERIFY2(*field.label, qPrintable(kind->key + u'.' + field.key));
                if (field.type == FieldType::Reference)
                    QVERIFY2(catalogue.kind(catalogue.origin(*kind, field).target), qPrintable(field.key));
                if (field.type == FieldType::Choice && field.derivation == Derivation::None)
                    QVERIFY2(!field.list.isEmpty(), qPrintable(kind->key + u'.' + field.key));
                if (field.derivation == Derivation::Via)
                    QVERIFY2(!catalogue.origin(*kind, field).key.isEmpty(), qPrintable(field.key));
            }
            for (const QString &key : kind->title + kind->pair)
                QVERIFY2(kind->field(key), qPrintable(key));
            for (const QStringList &match : kind->matches) {
                for (const QString &key : match)
                    QVERIFY2(kind->field(key) && kind->field(key)->isStored(), qPrintable(key));
            }
        }
    }

    void noEthnicityAndNoHealth()
    {
        const Catalogue catalogue;
        for (const Field &field : catalogue.at(u"participant").fields) {
            for (const auto &word : {u"ethnic"_s, u"health"_s, u"disab"_s, u"religio"_s, u"minorit"_s, u"union"_s})
                QVERIFY2(!field.key.contains(word), qPrintable(field.key));
        }
    }

    void tablesHoldExactlyTheStoredFields()
    {
        ProjectFile file;
        for (const auto &kind : file.catalogue.kinds()) {
            QStringList expected{u"id"_s, u"uuid"_s};
            for (const Field *field : kind->storedFields())
                expected.append(field->key);
            QStringList columns;
            QHash<QString, QString> types;
            QSqlQuery query(u"PRAGMA table_info(%1)"_s.arg(kind->key), file.store->database().connection());
            while (query.next()) {
                columns.append(query.value(1).toString());
                types.insert(columns.last(), query.value(2).toString());
            }
            expected.sort();
            columns.sort();
            QCOMPARE(columns, expected);
            for (const Field *field : kind->storedFields())
                QCOMPARE(types.value(field->key), columnType(field->type));
        }
    }

    void referencesAreForeignKeysWithoutCascades()
    {
        ProjectFile file;
        for (const auto &kind : file.catalogue.kinds()) {
            QHash<QString, QString> targets;
            QSqlQuery query(u"PRAGMA foreign_key_list(%1)"_s.arg(kind->key), file.store->database().connection());
            while (query.next()) {
                targets.insert(query.value(3).toString(), query.value(2).toString());
                QCOMPARE(query.value(6).toString(), u"RESTRICT"_s);
            }
            for (const Field *field : kind->storedFields())
                QCOMPARE(targets.value(field->key), field->type == FieldType::Reference ? field->target : QString());
        }
    }

    void tablesAreStrictAndOnlyKeysAreUnique()
    {
        ProjectFile file;
        for (const auto &kind : file.catalogue.kinds()) {
            QSqlQuery query(u"SELECT sql FROM sqlite_schema WHERE name = '%1'"_s.arg(kind->key),
                            file.store->database().connection());
            QVERIFY(query.next());
            const QString sql = query.value(0).toString();
            QVERIFY2(sql.endsWith(u"STRICT"), qPrintable(kind->key));
            QCOMPARE(sql.count(u"UNIQUE"_s), 1);
            QCOMPARE(sql.count(u"NOT NULL"_s), 1);
        }
        QCOMPARE(file.store->database().single(u"PRAGMA foreign_keys"_s).toInt(), 1);
        QCOMPARE(file.store->database().single(u"PRAGMA application_id"_s).toInt(), 0x53564B4E);
    }

private:
    static QString columnType(FieldType type)
    {
        switch (type) {
        case FieldType::Integer:
        case FieldType::YesNo:
        case FieldType::Duration:
        case FieldType::Reference:
            return u"INTEGER"_s;
        case FieldType::Decimal:
            return u"REAL"_s;
        case FieldType::Data:
            return u"BLOB"_s;
        default:
            return u"TEXT"_s;
        }
    }
};

SAMVERKAN_TEST_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
