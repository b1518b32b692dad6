# Headers of Qt and the standard library that nearly every file reads, read once: a build takes half as long.
# The release preset goes without, so that a file that forgot an include is found.
option(SAMVERKAN_PRECOMPILE "Read the common headers once" ON)

set(samverkan_core_headers <algorithm> <functional> <memory> <optional> <vector>
  <QAbstractItemModel> <QCoreApplication> <QDate> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument>
  <QJsonObject> <QList> <QLocale> <QSet> <QStringList> <QVariant>)
set(samverkan_window_headers ${samverkan_core_headers}
  <QAction> <QApplication> <QComboBox> <QEvent> <QHBoxLayout> <QHeaderView> <QKeyEvent> <QLabel> <QLineEdit> <QMenu>
  <QPainter> <QPushButton> <QTableView> <QToolButton> <QVBoxLayout> <QWidget>)

# Whether any of the libraries leads to Qt6::Widgets.
function(samverkan_links_widgets result)
  set(found FALSE)
  foreach(library ${ARGN})
    string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" library "${library}")
    if(library STREQUAL "Qt6::Widgets")
      set(found TRUE)
    elseif(library MATCHES "^samverkan_" AND TARGET ${library})
      get_target_property(linked ${library} INTERFACE_LINK_LIBRARIES)
      samverkan_links_widgets(found ${linked})
    endif()
    if(found)
      break()
    endif()
  endforeach()
  set(${result} ${found} PARENT_SCOPE)
endfunction()

# samverkan_precompiled(TARGET KIND LIBRARIES...): lets TARGET share what the others of its KIND (library or program,
# which are compiled as different code) have read. What links no Widgets sees none of their headers.
function(samverkan_precompiled target kind)
  if(NOT SAMVERKAN_PRECOMPILE)
    return()
  endif()
  samverkan_links_widgets(widgets ${ARGN})
  if(widgets)
    set(part window)
    set(library Qt6::Widgets)
  else()
    set(part core)
    set(library Qt6::Core)
  endif()
  set(owner samverkan_${part}_headers_${kind})
  if(NOT TARGET ${owner})
    set(empty "${CMAKE_BINARY_DIR}/headers/${owner}.cpp")
    file(CONFIGURE OUTPUT "${empty}" CONTENT "int main() { return 0; }\n")
    if(kind STREQUAL "program")
      add_executable(${owner} "${empty}")
    else()
      add_library(${owner} STATIC "${empty}")
    endif()
    target_link_libraries(${owner} PRIVATE samverkan_rules ${library})
    set_target_properties(${owner} PROPERTIES CXX_EXTENSIONS OFF)
    target_precompile_headers(${owner} PRIVATE ${samverkan_${part}_headers})
  endif()
  target_precompile_headers(${target} REUSE_FROM ${owner})
endfunction()
