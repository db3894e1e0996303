# SPDX-FileCopyrightText: 2026 The Crosscase authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What holds for every target: language, warnings, and the Qt switches that forbid silent conversions.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

# Faster building where the means are there.
find_program(CROSSCASE_CCACHE ccache)
if(CROSSCASE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CROSSCASE_CCACHE})
endif()
find_program(CROSSCASE_MOLD mold)
if(CROSSCASE_MOLD AND NOT CMAKE_LINKER_TYPE AND CMAKE_VERSION VERSION_GREATER_EQUAL 3.29)
    set(CMAKE_LINKER_TYPE MOLD)
endif()

option(CROSSCASE_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" OFF)
option(CROSSCASE_SANITIZE "Build with the address and undefined behaviour sanitizers" OFF)
option(CROSSCASE_SANITIZE_THREADS "Build with the thread sanitizer" OFF)
option(CROSSCASE_FUZZ "Build the fuzz targets (needs clang)" OFF)
option(CROSSCASE_PRECOMPILE "Read the common headers once (see cmake/precompiled.h)" OFF)

add_library(crosscase_defaults INTERFACE)
target_compile_options(crosscase_defaults INTERFACE
    -Wall -Wextra -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${CROSSCASE_WARNINGS_AS_ERRORS}>:-Werror>
    $<$<BOOL:${CROSSCASE_SANITIZE}>:-fsanitize=address,undefined;-fno-sanitize-recover=all;-fno-omit-frame-pointer>
    $<$<BOOL:${CROSSCASE_SANITIZE_THREADS}>:-fsanitize=thread;-fno-omit-frame-pointer>)
target_link_options(crosscase_defaults INTERFACE
    $<$<BOOL:${CROSSCASE_SANITIZE}>:-fsanitize=address,undefined>
    $<$<BOOL:${CROSSCASE_SANITIZE_THREADS}>:-fsanitize=thread>)
target_compile_definitions(crosscase_defaults INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS)
target_include_directories(crosscase_defaults INTERFACE ${PROJECT_SOURCE_DIR}/models ${PROJECT_SOURCE_DIR})

# crosscase_precompile(target): to be called once the target has its links. Libraries and programs are compiled with
# different switches (-fPIC, -fPIE), and a precompiled header serves only one of them.
if(CROSSCASE_PRECOMPILE)
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled/library.cpp CONTENT "")
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled/program.cpp CONTENT "int main() {}\n")
    add_library(crosscase_precompiled_library STATIC ${CMAKE_BINARY_DIR}/precompiled/library.cpp)
    add_executable(crosscase_precompiled_program ${CMAKE_BINARY_DIR}/precompiled/program.cpp)
    foreach(target crosscase_precompiled_library crosscase_precompiled_program)
        set_target_properties(${target} PROPERTIES AUTOMOC OFF)
        target_link_libraries(${target} PRIVATE crosscase_defaults Qt6::Core)
        target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
        target_precompile_headers(${target} PRIVATE ${CMAKE_CURRENT_LIST_DIR}/precompiled.h)
    endforeach()
endif()
function(crosscase_precompile target)
    if(NOT CROSSCASE_PRECOMPILE)
        return()
    endif()
    get_target_property(type ${target} TYPE)
    if(type STREQUAL EXECUTABLE)
        target_precompile_headers(${target} REUSE_FROM crosscase_precompiled_program)
    else()
        target_precompile_headers(${target} REUSE_FROM crosscase_precompiled_library)
    endif()
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endfunction()

# crosscase_layer(name FILES... LINKS targets...): one static library a layer of models/ (see models/CMakeLists.txt).
function(crosscase_layer name)
    cmake_parse_arguments(LAYER "" "" "FILES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(crosscase_${name} STATIC ${LAYER_FILES})
    target_link_libraries(crosscase_${name}
        PUBLIC crosscase_defaults ${LAYER_LINKS}
        PRIVATE ${LAYER_PRIVATE_LINKS})
    crosscase_precompile(crosscase_${name})
endfunction()
