samverkan_test(tst_importpage SOURCES pages/tst_importpage.cpp pages/importplans.h USES samverkan_pages)
