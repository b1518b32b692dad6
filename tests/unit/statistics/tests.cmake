samverkan_test(tst_tabulator
  SOURCES statistics/tst_tabulator.cpp statistics/projectmaker.cpp
  USES samverkan_statistics samverkan_store Qt6::Sql)
samverkan_test(tst_tabulatorpeople
  SOURCES statistics/tst_tabulatorpeople.cpp statistics/projectmaker.cpp
  USES samverkan_statistics samverkan_store Qt6::Sql)
samverkan_test(tst_questiontext
  SOURCES statistics/tst_questiontext.cpp statistics/projectmaker.cpp
  USES samverkan_statistics samverkan_store Qt6::Sql)
samverkan_test(tst_genderview
  SOURCES statistics/tst_genderview.cpp statistics/projectmaker.cpp
  USES samverkan_statistics samverkan_store Qt6::Sql)
samverkan_test(tst_countryview
  SOURCES statistics/tst_countryview.cpp statistics/projectmaker.cpp
  USES samverkan_statistics samverkan_store Qt6::Sql)
