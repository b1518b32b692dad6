# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as assistive technology meets it: a screen of its own, a session bus, the accessibility
bus, and the window's controls found by role and name. Needs Xvfb, dbus-run-session, at-spi2-core,
gir1.2-atspi-2.0, python3-gi, openbox (somebody must give windows the focus)
and xdotool; SKIP where one of them is not there."""
import os
import re
import shutil
import subprocess
import sys
import time

SKIP = 77  # what the test is told to take for "could not be tried here"
PATIENCE = 30  # seconds until something counts as not there


def run_on_own_screen():
    """Starts this script again on a screen and a session bus of its own, and ends with its answer."""
    missing = [tool for tool in ("Xvfb", "dbus-run-session", "openbox", "xdotool") if not shutil.which(tool)]
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        missing.append("gir1.2-atspi-2.0")
    if missing:
        print("not tried: there is no " + ", ".join(missing))
        sys.exit(SKIP)
    reading, writing = os.pipe()
    screen = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                              pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    number = os.read(reading, 16).decode().strip()
    environment = dict(os.environ, DISPLAY=":" + number, ACCESS_INSIDE="1", QT_QPA_PLATFORM="xcb",
                       QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    try:
        sys.exit(subprocess.call(["dbus-run-session", "--", sys.executable, *sys.argv], env=environment))
    finally:
        screen.terminate()


class Program:
    def __init__(self, arguments):
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
        self.atspi = Atspi
        Atspi.init()
        self.manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
        time.sleep(0.3)
        self.process = subprocess.Popen(arguments)
        self.root = self.wait("the program on the accessibility bus", self.application)
        self.find("frame")
    def end(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.manager.terminate()

    def wait(self, what, attempt, patience=PATIENCE):
        until = time.monotonic() + patience
        while True:
            found = attempt()
            if found:
                return found
            if self.process.poll() is not None:
                raise AssertionError("the program ended")
            if time.monotonic() > until:
                raise AssertionError("waited in vain for " + what)
            time.sleep(0.1)

    def application(self):
        desktop = self.atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            each = desktop.get_child_at_index(i)
            if each and each.get_process_id() == self.process.pid and each.get_child_count():
                return each
        return None

    def shown(self, node):
        return node.get_state_set().contains(self.atspi.StateType.SHOWING)

    def below(self, node):
        """What is shown, from above; of long lists and tables the first hundred."""
        for i in range(min(node.get_child_count(), 100)):
            child = node.get_child_at_index(i)
            if child is not None and self.shown(child):
                yield child
                yield from self.below(child)

    def name(self, node):
        """As it is spoken: a control without a name of its own has its label's."""
        own = node.get_name() or ""
        if node.get_role_name() != "combo box":
            return own
        for relation in node.get_relation_set() or []:
            if relation.get_relation_type() == self.atspi.RelationType.LABELLED_BY:
                return relation.get_target(0).get_name()
        return own

    def look(self, role, name="", within=None):
        for node in self.below(within or self.root):
            try:
                if re.fullmatch(role, node.get_role_name()) and re.search(name, self.name(node)):
                    return node
            except Exception:  # gone while it was looked at
                continue
        return None

    def find(self, role, name="", within=None, patience=PATIENCE):
        return self.wait(f"{role} “{name}”", lambda: self.look(role, name, within), patience)

    def gone(self, role, name=""):
        self.wait(f"{role} “{name}” to go", lambda: not self.look(role, name))

    def text(self, node):
        face = node.get_text_iface()
        return face.get_text(0, face.get_character_count()) if face else node.get_name()

    def press(self, node):
        actions = node.get_action_iface()
        names = [actions.get_action_name(i).lower() for i in range(actions.get_n_actions())]
        for wanted in ("press", "toggle", "showmenu", "click"):
            if wanted in names:
                actions.do_action(names.index(wanted))
                return
        raise AssertionError(f"{node.get_role_name()} “{node.get_name()}” cannot be pressed: {names}")

    def press_enabled(self, role, name):
        """Once it can be."""
        def able():
            node = self.look(role, name)
            return node if node and node.get_state_set().contains(self.atspi.StateType.ENABLED) else None
        self.press(self.wait(f"{role} “{name}” to be enabled", able))

    def focus(self, node):
        node.get_component_iface().grab_focus()
        self.wait("focus on " + self.name(node), lambda: node.get_state_set().contains(self.atspi.StateType.FOCUSED))

    def keys(self, *keys):
        subprocess.check_call(["xdotool", "key", "--clearmodifiers", "--delay", "40", *keys])

    def type(self, words):
        subprocess.check_call(["xdotool", "type", "--delay", "15", words])

    def fill(self, role, name, words):
        """Into a field, in place of what is there."""
        field = self.find(role, name)
        self.focus(field)
        self.keys("ctrl+a")
        self.type(words)
        self.wait(f"“{words}” in {name}", lambda: self.text(field) == words)
        return field

    def tree(self, node=None, depth=0):
        node = node or self.root
        # Where the keys go is what one looks for first when one was lost.
        states = [state for state in ("ACTIVE", "FOCUSED") if node.get_state_set().contains(getattr(self.atspi.StateType, state))]
        lines = ["  " * depth + node.get_role_name() + " “" + self.name(node) + "” " + " ".join(states).lower()]
        for i in range(min(node.get_child_count(), 60)):
            child = node.get_child_at_index(i)
            if child is not None and self.shown(child):
                lines += self.tree(child, depth + 1)
        return lines
