# SPDX-License-Identifier: GPL-3.0-or-later
"""A day's work done through the accessibility bus alone: day.py PROGRAM FOLDER.

Every step finds its control by role and name, as a screen reader speaks it, and what was done is asked
of the file afterwards, by the command line."""
import json
import os
import subprocess
import sys

import accessbus


def main():
    program, folder = sys.argv[1:]
    os.makedirs(folder, exist_ok=True)
    os.environ["XDG_CONFIG_HOME"] = os.path.join(folder, "settings")
    # A key may be lost on a machine that has much else to do: a day that failed is tried once more.
    for attempt in (1, 2):
        fault = a_day(program, folder)
        if not fault:
            return
        print(f"FAILED ({attempt}):", fault)
    sys.exit(1)


def a_day(program, folder):
    project = os.path.join(folder, "day.samverkan")
    for left in ("day.samverkan", "day.samverkan.lock", "day.pdf"):
        if os.path.exists(os.path.join(folder, left)):
            os.remove(os.path.join(folder, left))
    subprocess.check_call([program, "new", project, "--sample", "--language", "en"], stdout=subprocess.DEVNULL,
                          env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))
    window = accessbus.Program([program, project])
    try:
        Day(window, program, project, folder).work()
    except Exception as fault:  # also of the bus, when what was looked at is gone
        print("\n".join(window.tree()))
        return fault
    finally:
        window.end()
    return None


class Day:
    def __init__(self, window, program, project, folder):
        self.window, self.program, self.project, self.folder = window, program, project, folder

    def work(self):
        for step in (self.find_a_person, self.correct_an_address, self.add_a_person_to_an_organisation_not_there_yet, self.read_a_list_with_a_fault, self.correct_and_read_again,
                     self.undo, self.filter_by_country, self.change_a_field_of_twelve, self.look_at_a_chart_and_its_people,
                     self.save_a_report):
            print("·", step.__name__.replace("_", " "), flush=True)
            step()

    def stored(self, kind, **where):
        """Records of the file; a reader may look while the window has it open."""
        question = ";".join(f"{key}={value}" for key, value in where.items())
        answer = subprocess.run([self.program, "list", self.project, "--kind", kind, "--json", "--where", question],
                                env=dict(os.environ, QT_QPA_PLATFORM="offscreen"), stdout=subprocess.PIPE)
        return json.loads(answer.stdout) if answer.returncode == 0 else []  # it may just be written

    def go_to(self, page):
        window = self.window
        window.keys("ctrl+k")
        window.find("text", "Go to")
        window.type(page)
        window.keys("Return")
        window.gone("text", "Go to")

    def find_a_person(self):
        self.go_to("Participants")
        self.window.keys("ctrl+f")
        self.window.fill("text", "Search in all fields", "hugo utk")
        self.window.find("label", "1 of 900")

    def correct_an_address(self):
        self.window.fill("text", "^E-mail$", "hugo.utkast@example.org")
        self.window.keys("Tab")
        self.window.wait("the address in the file", lambda: self.stored("participant", email="hugo.utkast@example.org"))

        self.window.keys("ctrl+f", "Escape")
        self.window.find("label", "900 in all")

    def add_a_person_to_an_organisation_not_there_yet(self):
        window = self.window
        window.keys("ctrl+n")
        window.fill("text", "^Given name", "Nora")
        window.fill("text", "^Family name", "Prov")
        window.fill("text", "^Organisation", "Third Place")
        made = window.find("list item", "Third Place", window.find("list", "^Organisation$"))
        window.keys("Down")
        window.wait("the list's item to be the chosen one", lambda: made.get_state_set().contains(window.atspi.StateType.SELECTED))
        window.keys("Return")
        window.fill("text", "^E-mail", "nora@example.org")
        window.keys("Tab")
        window.wait("the person in the file", lambda: self.stored("participant", email="nora@example.org"))
        assert self.stored("organisation", name="Third Place"), "the organisation was made"
        assert self.stored("participant", email="nora@example.org")[0]["organisation"] == "Third Place"
        window.find("label", "901 in all")

    def write_list(self, *lines):
        with open(os.path.join(self.folder, "list.csv"), "w") as out:
            out.write("Name;Birth date;E-mail;Country\n" + "".join(line + "\n" for line in lines))

    def read_in(self):
        window = self.window
        window.keys("ctrl+i")
        window.fill("text", "File name", os.path.join(self.folder, "list.csv"))
        window.press(window.find("push button", "^Open$"))
        window.find("table", "The first rows")
        for step, button in (("Step 1 of 4", "Next"), ("Step 2 of 4", "Next"), ("Step 3 of 4", "^Read in")):
            window.find(".*", step)
            window.press_enabled("push button", button)
        window.find("table", "^Participants$")

    def read_a_list_with_a_fault(self):
        self.write_list("Ina Mall;1990-01-01;ina@example.org;Latvia", "Bo Mall;1990-13-01;bo@example.org;Latvia")
        self.read_in()
        self.window.wait("the new person in the file", lambda: self.stored("participant", email="ina@example.org"))
        assert not self.stored("participant", email="bo@example.org"), "there is no thirteenth month"

    def correct_and_read_again(self):
        self.write_list("Ina Mall;1990-01-01;ina@example.org;Latvia", "Bo Mall;1990-12-01;bo@example.org;Latvia")
        self.read_in()
        self.window.wait("the corrected person in the file", lambda: self.stored("participant", email="bo@example.org"))

    def undo(self):
        self.window.keys("ctrl+z")
        self.window.wait("the last list taken back", lambda: not self.stored("participant", email="bo@example.org"))
        assert self.stored("participant", email="ina@example.org")

    def filter_by_country(self):
        window = self.window
        window.press(window.find("push button", "Add a filter"))
        window.fill("text", "Search among the fields", "country")
        window.keys("Return")
        window.fill("text", "Search among the values", "latvia")
        window.keys("Down", "space", "Escape")
        window.find("label", "^[0-9]+ of 902")
        window.find("push button", "Country.*Latvia")

    def change_a_field_of_twelve(self):
        window = self.window
        window.focus(window.find("table", "^Participants$"))
        window.keys("ctrl+Home", *["shift+Down"] * 11)
        window.keys("ctrl+e")
        field = window.find("combo box", "Field")
        window.focus(field)
        window.type("Remark")
        window.fill("text", "Remark|New value", "Asked by telephone")
        window.press_enabled("push button", "^Change 12")
        window.wait("the remark of twelve", lambda: len(self.stored("participant", remark="Asked by telephone")) == 12)

    def look_at_a_chart_and_its_people(self):
        window = self.window
        self.go_to("Statistics")
        window.focus(window.find("chart", "[0-9]+ participants"))
        window.keys("Home", "Return")
        window.find("table", "^Participants$")
        window.find("label", "^[0-9]+ of 902")

    def save_a_report(self):
        window = self.window
        self.go_to("Reports")
        out = os.path.join(self.folder, "day.pdf")
        window.press(window.find("push button", "PDF"))
        window.fill("text", "File name", out)
        window.press(window.find("push button", "^Save$"))
        window.wait("the report", lambda: os.path.exists(out) and open(out, "rb").read(4) == b"%PDF")


if __name__ == "__main__":
    if not os.environ.get("ACCESS_INSIDE"):
        accessbus.run_on_own_screen()
    main()
