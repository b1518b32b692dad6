set(lists_support lists/testproject.cpp)
samverkan_test(tst_recordtablemodel SOURCES lists/tst_recordtablemodel.cpp ${lists_support} USES samverkan_lists samverkan_store)
samverkan_test(tst_searchtext SOURCES lists/tst_searchtext.cpp USES samverkan_lists)
