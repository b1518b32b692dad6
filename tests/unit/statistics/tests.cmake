samverkan_test(tst_tabulator
  SOURCES statistics/tst_tabulator.cpp statistics/projectmaker.cpp
  USES samverkan_statistics samverkan_store Qt6::Sql)
