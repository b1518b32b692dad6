set(lists_support lists/testproject.cpp)
samverkan_test(tst_recordtablemodel SOURCES lists/tst_recordtablemodel.cpp ${lists_support} USES samverkan_lists samverkan_store)
samverkan_test(tst_searchtext SOURCES lists/tst_searchtext.cpp USES samverkan_lists)
samverkan_test(tst_recordquestions SOURCES lists/tst_recordquestions.cpp ${lists_support} USES samverkan_lists samverkan_store)
samverkan_test(tst_recordform SOURCES lists/tst_recordform.cpp ${lists_support} USES samverkan_lists samverkan_store)
samverkan_test(tst_listmodels SOURCES lists/tst_listmodels.cpp ${lists_support} USES samverkan_lists samverkan_store)
samverkan_test(tst_historymodels SOURCES lists/tst_historymodels.cpp ${lists_support} USES samverkan_lists samverkan_store)
samverkan_test(tst_tablechoices SOURCES lists/tst_tablechoices.cpp ${lists_support} USES samverkan_lists samverkan_store)
samverkan_test(tst_marking SOURCES lists/tst_marking.cpp ${lists_support} USES samverkan_lists samverkan_store)
samverkan_test(tst_formhelp SOURCES lists/tst_formhelp.cpp ${lists_support} USES samverkan_lists samverkan_store)

# Many small commits, each waiting for the disk: in memory where there is such a folder.
if(EXISTS /dev/shm)
  set_property(TEST tst_recordtablemodel tst_recordquestions tst_recordform tst_listmodels tst_historymodels tst_tablechoices
    tst_formhelp
    APPEND PROPERTY ENVIRONMENT TMPDIR=/dev/shm)
endif()
samverkan_test(tst_relatedrecords SOURCES lists/tst_relatedrecords.cpp lists/testproject.cpp USES samverkan_lists samverkan_store)
samverkan_test(tst_manyrecords SOURCES lists/tst_manyrecords.cpp lists/testproject.cpp USES samverkan_lists samverkan_store)
samverkan_test(tst_codevalues SOURCES lists/tst_codevalues.cpp USES samverkan_lists samverkan_store)
samverkan_test(tst_jumporder SOURCES lists/tst_jumporder.cpp USES samverkan_lists)
