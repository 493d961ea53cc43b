using AwesomeAssertions;
using Companion.Python.Syntax;
using Companion.Python.Tests.Comparing;
using Companion.Python.Tests.Printing;
using Companion.Simulations.Django;
using Companion.Simulations.Settings;
using Companion.Sources;
using Companion.Testing;
using Xunit;

namespace Companion.Simulations.Tests.Settings;

public sealed class LimitTests
{
    private const int Megabyte = 1_000_000;

    public static TheoryData<string> Growing => [.. HostileSettings.Growing.Keys];

    public static TheoryData<string> Endless => [.. HostileSettings.Endless.Keys];

    [Theory]
    [MemberData(nameof(Growing))]
    public void Four_times_the_text_is_about_four_times_the_work(string name)
    {
        var (size, text) = HostileSettings.Growing[name];
        var (small, large) = (text(size), text(4 * size));

        AllocatedMemory.ShouldGrowInProportion(() => Check(small), () => Check(large));
    }

    [Theory]
    [MemberData(nameof(Endless))]
    public void What_would_never_end_is_ended(string name)
    {
        EvaluatedSettings? settings = null;

        var allocated = AllocatedMemory.Of(() => settings = Evaluated.Module(HostileSettings.Endless[name]));

        allocated.Should().BeLessThan(600 * Megabyte);
        settings!.Settings.Values.Should().AllSatisfy(setting => TypedText.Of(setting.Value).Should().NotBeEmpty());
    }

    // Windows gives a program's first thread a stack of this size; under WebAssembly there is more.
    [Fact]
    public void A_stack_of_one_megabyte_is_enough()
    {
        var texts = HostileSettings
            .Growing.Values.Select(each => each.Text(each.Size))
            .Concat(HostileSettings.Endless.Values);
        var thread = new Thread(
            () =>
            {
                foreach (var text in texts)
                {
                    CheckCommand.Run(new CheckRequest { Settings = Evaluated.Module(text) });
                    PythonPrinter.Print(PythonParser.Parse(new SourceText("a.py", text)).Statements);
                }
            },
            maxStackSize: 1 << 20
        );

        thread.Start();
        thread.Join(TimeSpan.FromMinutes(2)).Should().BeTrue();
    }

    [Theory]
    [InlineData("X = 1\n")]
    [InlineData("'")]
    [InlineData("(")]
    [InlineData("X = [\n")]
    [InlineData("X += '''a''' + f'{X}'\n")]
    public void Settings_of_ten_megabytes_are_refused_in_200_megabytes(string piece)
    {
        var text = HostileSettings.Repeat(piece, 10 * Megabyte / piece.Length);
        EvaluatedSettings? settings = null;

        var allocated = AllocatedMemory.Of(() => settings = Evaluated.Module(text));

        settings!
            .Diagnostics.Should()
            .ContainSingle()
            .Which.Message.Should()
            .Contain("is longer than 1000000 characters");
        allocated.Should().BeLessThan(200 * Megabyte);
    }

    [Theory]
    [InlineData("X = 1\n")]
    [InlineData("X = ['a', 1, None]\n")]
    [InlineData("X = f'{1}' if True else (2, 3)\n")]
    public void The_longest_settings_that_are_read_take_200_megabytes(string line)
    {
        var text = HostileSettings.Repeat(line, Megabyte / line.Length);
        EvaluatedSettings? settings = null;

        var allocated = AllocatedMemory.Of(() => settings = Evaluated.Module(text));

        settings!.Error.Should().BeNull();
        allocated.Should().BeLessThan(200 * Megabyte);
    }

    [Theory]
    [InlineData("import environ\nenviron.Env.read_env()\nX = 1\n")]
    [InlineData("from dotenv import load_dotenv\nload_dotenv()\nX = 1\n")]
    [InlineData("from decouple import config\nX = config('A', default='')\n")]
    [InlineData("X = open('/app/project/.env').read()\n")]
    [InlineData("from .long import *\n")]
    public void Another_file_of_ten_megabytes_is_refused_just_so(string text)
    {
        var lines = HostileSettings.Repeat("A=1\n", 10 * Megabyte / 4);

        var allocated = AllocatedMemory.Of(() =>
            Evaluated
                .Module(text, files: new() { ["project/.env"] = lines, ["project/long.py"] = lines })
                .Diagnostics.Should()
                .Contain(diagnostic => diagnostic.Message.Contains("is longer than"))
        );

        allocated.Should().BeLessThan(200 * Megabyte);
    }

    [Fact]
    public void Many_long_files_are_refused_together()
    {
        var files = Enumerable
            .Range(0, 100)
            .ToDictionary(at => $"project/m{at}.py", _ => HostileSettings.Repeat("# long\n", 100_000));
        var text = string.Concat(Enumerable.Range(0, 100).Select(at => $"from .m{at} import *\n"));

        Evaluated
            .Module(text, files: files)
            .Diagnostics.Should()
            .Contain(diagnostic => diagnostic.Message == "more than 4000000 characters are loaded");
    }

    [Fact]
    public void A_module_that_imports_itself_sees_what_it_has_so_far() =>
        Evaluated
            .Module(
                "X = 1\nimport project.settings\nfrom project import settings\nfrom .settings import *\nY = settings.X\n"
            )
            .Text("Y")
            .Should()
            .Be("1");

    [Fact]
    public void Modules_that_import_each_other_end_as_in_Python()
    {
        var files = new Dictionary<string, string>
        {
            ["project/__init__.py"] = "",
            ["project/a.py"] = "from .b import *\nA = 1\n",
            ["project/b.py"] = "from .a import *\nfrom .settings import X\nB = X\n",
        };

        var settings = Evaluated.Module("X = 1\nfrom .a import *\n", files: files);

        settings.Text("A").Should().Be("1");
        settings.Text("B").Should().Be("1");
    }

    [Fact]
    public void A_name_that_a_cycle_has_not_reached_yet_cannot_be_imported()
    {
        var files = new Dictionary<string, string>
        {
            ["project/__init__.py"] = "",
            ["project/a.py"] = "from .settings import X\n",
        };

        var error = Evaluated.Module("from .a import *\nX = 1\n", files: files).Error!;

        error.Type.Should().Be("ImportError");
        error
            .Message.Should()
            .Be(
                "cannot import name 'X' from partially initialized module 'project.settings' (most likely due to a circular import) (/app/project/settings.py)"
            );
    }

    [Fact]
    public void A_chain_of_imports_longer_than_is_followed_is_said_to_be()
    {
        var files = Enumerable
            .Range(0, 1000)
            .ToDictionary(at => $"project/m{at}.py", at => $"from .m{at + 1} import *\n");

        Evaluated
            .Module("from .m0 import *\n", files: files)
            .Diagnostics.Should()
            .Contain(diagnostic => diagnostic.Id == "evaluation-stopped");
    }

    private static void Check(string text) => CheckCommand.Run(new CheckRequest { Settings = Evaluated.Module(text) });
}
