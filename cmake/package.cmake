# `cpack` in a build folder makes the package of the system it runs on: DEB, DMG, or ZIP and NSIS.
# Linux was tried; macOS and Windows were not.
set(CPACK_PACKAGE_NAME samverkan)
set(CPACK_PACKAGE_VENDOR "The Samverkan maintainers")
set(CPACK_PACKAGE_CONTACT "The Samverkan maintainers <maintainers@samverkan.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Register and reports of a transnational project")
set(CPACK_PACKAGE_DESCRIPTION "Samverkan keeps participants, organisations, activities, working groups,
exchanges, partner searches and networks of a project paid by the European
Social Fund in one file, reads the lists that come back, shows gender balance
and country participation, and writes the reports. It works without a network.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_EXECUTABLES samverkan Samverkan)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
  set(CPACK_GENERATOR ZIP)
  find_program(MAKENSIS makensis)
  if(MAKENSIS)
    list(APPEND CPACK_GENERATOR NSIS)
  endif()
  set(CPACK_NSIS_DISPLAY_NAME Samverkan)
  set(CPACK_NSIS_PACKAGE_NAME Samverkan)
  set(CPACK_NSIS_MUI_ICON "${PROJECT_SOURCE_DIR}/resources/desktop/icons/samverkan.ico")
  set(CPACK_NSIS_INSTALLED_ICON_NAME "bin/samverkan.exe")
  set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
  # A double click on a project opens it.
  set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
    WriteRegStr SHCTX "Software\Classes\.samverkan" "" "Samverkan.Project"
    WriteRegStr SHCTX "Software\Classes\Samverkan.Project" "" "Samverkan project"
    WriteRegStr SHCTX "Software\Classes\Samverkan.Project\DefaultIcon" "" "$INSTDIR\bin\samverkan.exe,1"
    WriteRegStr SHCTX "Software\Classes\Samverkan.Project\shell\open\command" "" '"$INSTDIR\bin\samverkan.exe" "%1"']])
  set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
    DeleteRegKey SHCTX "Software\Classes\.samverkan"
    DeleteRegKey SHCTX "Software\Classes\Samverkan.Project"]])
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
  set(CPACK_DMG_VOLUME_NAME Samverkan)
else()
  set(CPACK_GENERATOR DEB)
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
  set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
  set(CPACK_DEBIAN_PACKAGE_SECTION database)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
  # What is loaded while running, and so not seen in the program: SQLite's driver and the icons' engine.
  set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, hicolor-icon-theme")
  set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, qt6-translations-l10n, qt6-wayland")
endif()
include(CPack)
