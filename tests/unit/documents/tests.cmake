samverkan_test(tst_charts
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_charts.cpp ${CMAKE_CURRENT_LIST_DIR}/samples.cpp
  USES samverkan_charts)
samverkan_test(tst_pages
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_pages.cpp ${CMAKE_CURRENT_LIST_DIR}/samples.cpp
  USES samverkan_documents)
samverkan_test(tst_document
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_document.cpp ${CMAKE_CURRENT_LIST_DIR}/samples.cpp
  USES samverkan_reports)
samverkan_test(tst_formats
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_formats.cpp ${CMAKE_CURRENT_LIST_DIR}/samples.cpp
  USES samverkan_documents PkgConfig::LIBZIP)
samverkan_test(tst_preview
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/tst_preview.cpp ${CMAKE_CURRENT_LIST_DIR}/samples.cpp
  USES samverkan_documents)
