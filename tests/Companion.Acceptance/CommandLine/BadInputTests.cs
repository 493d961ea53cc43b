using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using AwesomeAssertions;
using Companion.Acceptance.Sites;
using Companion.Testing.Processes;
using Xunit;

namespace Companion.Acceptance.CommandLine;

/// <summary>Bad input gets a clear error, and nothing is lost.</summary>
public sealed partial class BadInputTests(PublishedSite published) : IDisposable
{
    private static readonly string Specification = Beside("BadInput.spec.md");

    private static readonly Dictionary<string, BadInputExample> Examples = BadInputExample
        .Read(Specification)
        .ToDictionary(example => example.Name, StringComparer.Ordinal);

    private readonly SiteCopy _site = new(published);

    public static TheoryData<string> Names => [.. Examples.Keys];

    public void Dispose() => _site.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_author_is_told_what_is_wrong_where_and_what_would_be_right(string name)
    {
        var example = Examples[name];
        var expected = example.Expected($"input/{example.File}").ToArray();

        var result = await _site.Write($"input/{example.File}", example.Text).RunAsync("build");

        WithoutAdvice(result.Errors).Should().Be($"{string.Join('\n', expected)}\n{Summary(expected.Length)}\n");
        Advice().Count(result.Errors).Should().Be(expected.Length, result.Errors);
        ShouldHaveFailedCleanly(result);
    }

    [Fact]
    public void No_example_is_overlooked_for_a_slip_in_its_fences()
    {
        var fences = File.ReadLines(Specification).Count(line => line.StartsWith("~~~ ", StringComparison.Ordinal));

        Examples.Should().HaveCount(fences / 2).And.HaveCountGreaterThan(20);
    }

    [Fact]
    public async Task One_run_reports_all_that_is_wrong_in_all_files()
    {
        var expected = new List<string>();
        foreach (var (index, example) in Examples.Values.Index())
        {
            var file = $"input/django-riffs/2021-08-02-bad-{index:D2}.md";
            _site.Write(file, example.Text);
            expected.AddRange(example.Expected(file));
        }

        var result = await _site.RunAsync("build");

        expected.Count.Should().BeGreaterThan(25);
        WithoutAdvice(result.Errors).Should().ContainAll(expected);
        Place().Count(result.Errors).Should().Be(expected.Count, result.Errors);
        result.Errors.Should().EndWith($"{Summary(expected.Count)}\n");
        ShouldHaveFailedCleanly(result);
    }

    [Fact]
    public async Task A_file_that_is_not_UTF_8_is_reported_at_its_first_bad_byte()
    {
        _site.Write("input/django-riffs/15-sessions.md", "");
        byte[] text = [.. "---\ntitle: Café é\ndescription: caf"u8, 0xE9, .. " au lait\n---\n\nText.\n"u8];
        await File.WriteAllBytesAsync(
            _site["input/django-riffs/15-sessions.md"],
            text,
            TestContext.Current.CancellationToken
        );

        var result = await _site.RunAsync("build");

        result
            .Errors.Should()
            .StartWith(
                "input/django-riffs/15-sessions.md:3:17: error: the byte 0xE9 is not valid UTF-8\n"
                    + " 3 | description: caf\uFFFD au lait\n"
                    + "   |                 ^\n"
            );
        Advice().Count(result.Errors).Should().Be(1);
        ShouldHaveFailedCleanly(result);
    }

    [Fact]
    public async Task A_link_to_a_file_that_is_not_there_is_reported()
    {
        File.CreateSymbolicLink(_site["input/django-riffs/15-sessions.md"], "nowhere.md");

        var result = await _site.RunAsync("build");

        result.Errors.Should().StartWith("input/django-riffs/15-sessions.md: error: ").And.Contain("nowhere.md");
        Advice().Count(result.Errors).Should().Be(1);
        ShouldHaveFailedCleanly(result);
    }

    [Fact]
    public async Task A_folder_that_is_named_like_a_page_is_reported()
    {
        Directory.CreateDirectory(_site["input/django-riffs/15-sessions.md"]);

        var result = await _site.RunAsync("build");

        result.Errors.Should().StartWith("input/django-riffs/15-sessions.md: error: this is a folder");
        Advice().Count(result.Errors).Should().Be(1);
        ShouldHaveFailedCleanly(result);
    }

    [Fact]
    public async Task A_file_that_may_not_be_read_is_reported()
    {
        var file = _site["input/django-riffs/15-sessions.md"];
        _site.Write("input/django-riffs/15-sessions.md", "---\ntitle: Sessions\n---\n");
        File.SetUnixFileMode(file, UnixFileMode.None);

        var result = await CompanionProcess.RunUnprivilegedAsync(_site.Root, ["build"]);

        result
            .Errors.Should()
            .StartWith("input/django-riffs/15-sessions.md: error: permission to read the file was denied");
        Advice().Count(result.Errors).Should().Be(1);
        ShouldHaveFailedCleanly(result);
    }

    [Theory]
    [InlineData(false, "there is no content")]
    [InlineData(true, "there is no such folder")]
    public async Task A_site_without_input_is_reported(bool isGone, string message)
    {
        Directory.Delete(_site["input"], recursive: true);
        if (!isGone)
        {
            Directory.CreateDirectory(_site["input"]);
        }

        var result = await _site.RunAsync("build");
        Directory.CreateDirectory(_site["input"]);

        result.Errors.Should().StartWith($"input: error: {message}");
        Advice().Count(result.Errors).Should().Be(1);
        ShouldHaveFailedCleanly(result);
    }

    [Theory]
    [InlineData("title: Django Riffs\nbaseUrl: «here»\n")]
    [InlineData("title: Django Riffs\nbaseUrl: https://example.org/\nlinks: «yes»\n")]
    [InlineData("title: Django Riffs\nbaseUrl: https://example.org/\ntheme: «rifs»\n")]
    [InlineData("title: Django Riffs\nbaseUrl: https://example.org/\n«title»: Again\n")]
    public async Task Settings_that_are_wrong_are_reported_where_they_stand(string settings)
    {
        var place = new BadInputExample("", "", settings, [""]).Expected("input/site.yaml").Single().Split('\n');
        var result = await _site.Write("input/site.yaml", settings.Replace("«", "").Replace("»", "")).RunAsync("build");

        result.Errors.Should().StartWith(place[0]).And.Contain($"{place[1]}\n{place[2]}\n");
        Advice().Count(result.Errors).Should().Be(1);
        ShouldHaveFailedCleanly(result);
    }

    private static string Summary(int errors) =>
        $"{errors} {(errors == 1 ? "error" : "errors")}; output was left unchanged.";

    private static string WithoutAdvice(string errors) => Advice().Replace(errors, "");

    private static string Beside(string file, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, file);

    private void ShouldHaveFailedCleanly(ToolResult result)
    {
        result.ExitCode.Should().Be(1);
        result.Output.Should().BeEmpty();
        result.Errors.Should().NotContain("   at ").And.NotContain("Exception");
        _site.IsUntouched.Should().BeTrue();
    }

    [GeneratedRegex("^  = .{10,}\n", RegexOptions.Multiline, 1000)]
    private static partial Regex Advice();

    [GeneratedRegex("^[^ \n][^\n]*:[0-9]+:[0-9]+: error: ", RegexOptions.Multiline, 1000)]
    private static partial Regex Place();
}
