samverkan_test(tst_csvscanner SOURCES transfer/tst_csvscanner.cpp USES samverkan_transfer)
samverkan_test(tst_csvreader SOURCES transfer/tst_csvreader.cpp transfer/transfersupport.h USES samverkan_transfer)
samverkan_test(tst_csvdialects SOURCES transfer/tst_csvdialects.cpp transfer/transfersupport.h USES samverkan_transfer)
