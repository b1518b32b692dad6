// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchtext.h"
#include "searchwords.h"
#include "testmain.h"
#include "textfold.h"

#include <QRandomGenerator>

using namespace samverkan;
using namespace Qt::StringLiterals;

// The buffer of texts that search runs through, and the words it looks for.
class SearchTextTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnUnexpectedWarnings(); }

    void findsWhatLookingAtEachTextFinds()
    {
        QRandomGenerator random(7);
        SearchText texts;
        QList<QByteArray> expected(300);
        const auto anyText = [&] {
            QByteArray text;
            for (int i = random.bounded(12); i > 0; --i)
                text += char('a' + random.bounded(3));
            return text;
        };
        for (int change = 0; change < 2'000; ++change) {
            const Slot slot = random.bounded(300u);
            expected[slot] = random.bounded(8) ? anyText() : QByteArray();
            expected[slot].isEmpty() ? texts.remove(slot) : texts.set(slot, expected[slot]);
            if (change % 20)
                continue;
            QByteArray word = anyText();
            if (word.isEmpty())
                word = "b";
            Marks marks(300, 0);
            texts.find(word, marks);
            for (Slot row = 0; row < 300; ++row) {
                QCOMPARE(bool(marks[row]), expected[row].contains(word));
                QCOMPARE(texts.contains(row, word), expected[row].contains(word));
            }
        }
        QVERIFY(texts.waste() > 0);
    }

    void emptyFindsNothing()
    {
        SearchText texts;
        Marks marks(3, 0);
        texts.find("a", marks);
        QCOMPARE(marks, Marks(3, 0));
        QVERIFY(!texts.contains(2, "a"));
    }

    void wordsAreFoldedAndLongestFirst()
    {
        const QList<SearchWord> words = searchWords(u"  Åsa  STRÖMBERG a "_s);
        QCOMPARE(words.size(), 3);
        QCOMPARE(words[0].text, "stromberg");
        QCOMPARE(words[1].text, "asa");
        QVERIFY(words[0].digits.isEmpty());
        QVERIFY(searchWords(u" \t "_s).isEmpty());
    }

    void numbersAreFoundWithAndWithoutSigns()
    {
        QCOMPARE(searchWords(u"850512-1234"_s).first().digits, "8505121234");
        QVERIFY(searchWords(u"8505121234"_s).first().digits.isEmpty()); // as it stands
        QVERIFY(searchWords(u"a-1234"_s).first().digits.isEmpty()); // no number
        QVERIFY(searchWords(u"1-2"_s).first().digits.isEmpty()); // too short to mean one
    }

    void labelsOfListsMatchAsWords()
    {
        const auto finds = [](const char *label, const QString &word, SearchedAs how) {
            return labelMatches(foldedUtf8(QString::fromUtf8(label)), searchWords(word).first(), how);
        };
        QVERIFY(!finds("Annan", u"anna"_s, SearchedAs::Word));
        QVERIFY(finds("Annan", u"annan"_s, SearchedAs::Word));
        QVERIFY(finds("Anmäld frånvaro", u"franvaro"_s, SearchedAs::Word));
        QVERIFY(finds("Lettland", u"lett"_s, SearchedAs::Beginning));
        QVERIFY(!finds("Lettland", u"let"_s, SearchedAs::Beginning));
        QVERIFY(!finds("Sverige", u"erig"_s, SearchedAs::Beginning));
        QVERIFY(finds("Övningskommunen", u"kommun"_s, SearchedAs::Title));
    }

    void matchesAreMarkedInTheTextAsItStands()
    {
        const auto marks = [](const QString &text, const QString &words) {
            return searchMatches(text, searchWords(words), SearchedAs::Text);
        };
        QCOMPARE(marks(u"Åsa Ångström"_s, u"ang"_s), QList<int>({4, 3}));
        QCOMPARE(marks(u"Anna Anna"_s, u"an na"_s), QList<int>({0, 4, 5, 4}));
        QCOMPARE(marks(u"Straße 7"_s, u"strasse"_s), QList<int>({0, 6}));
        QCOMPARE(marks(u"Straße 7"_s, u"s"_s), QList<int>({0, 1, 4, 1}));
        QCOMPARE(marks(u"Bo"_s, u"anna"_s), QList<int>());
        QCOMPARE(searchMatches(u"Annan"_s, searchWords(u"anna"_s), SearchedAs::Word), QList<int>());
    }
};

SAMVERKAN_TEST_MAIN(SearchTextTest)
#include "tst_searchtext.moc"
