samverkan_test(tst_importpage SOURCES pages/tst_importpage.cpp pages/importplans.h USES samverkan_pages)
samverkan_test(tst_figuretable SOURCES pages/tst_figuretable.cpp USES samverkan_pages)
