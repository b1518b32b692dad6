samverkan_test(tst_jobs SOURCES app/tst_jobs.cpp USES samverkan_app)
