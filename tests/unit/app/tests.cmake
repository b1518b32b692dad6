samverkan_test(tst_jobs SOURCES app/tst_jobs.cpp USES samverkan_app)
samverkan_test(tst_importcontroller SOURCES app/tst_importcontroller.cpp USES samverkan_app)
samverkan_test(tst_figuredesk SOURCES app/tst_figuredesk.cpp USES samverkan_app)
