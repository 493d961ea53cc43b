using AwesomeAssertions;
using Companion.Acceptance.Sites;
using Xunit;

namespace Companion.Acceptance.CommandLine;

public sealed class UsageTests(PublishedSite published) : IDisposable
{
    private readonly SiteCopy _site = new(published);

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("", "build", "preview", "new")]
    [InlineData("build", "--output", "--base-url", "--host", "--drafts", "--quiet")]
    [InlineData("preview", "--port", "--drafts", "--root")]
    [InlineData("new", "site", "episode", "notebook")]
    [InlineData("new site", "<name>", "--title", "--base-url", "--author", "--link", "--template", "--yes")]
    [InlineData("new notebook", "<name>", "--root")]
    [InlineData("new episode", "<title>", "--section")]
    [InlineData("import", "hugo", "feed")]
    [InlineData("import hugo", "<DIR>", "--into")]
    [InlineData("import feed", "<FILE>", "--into", "--section")]
    [InlineData("notebook", "run", "convert", "worker")]
    [InlineData("notebook run", "<file>", "--output", "--timeout", "60", "--memory", "1024", "--quiet")]
    [InlineData("notebook convert", "<from>", "<to>", ".ipynb, .dib, .csx, .cs", "--force")]
    [InlineData("notebook install-vscode", "--editor", "code", "codium", "code-server")]
    [InlineData("notebook worker", "JSON lines", "PROTOCOL.md")]
    [InlineData("django", "check")]
    [InlineData("django check", "--settings", "--django", "3.1", "--deploy", "--tag", "--env", "--batch", "--compare")]
    [InlineData("procfile check", "<file>", "--dialect", "heroku-cnb", "--compare", "--batch", "--format")]
    [InlineData("gunicorn simulate", "--workers", "--rate", "--service-ms", "--seconds", "--seed")]
    public async Task Every_verb_explains_itself(string verb, params string[] words)
    {
        var result = await _site.RunAsync([.. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        result.ExitCode.Should().Be(0);
        result.Output.Should().ContainAll(words);
        result.Errors.Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "command")]
    [InlineData("bild", "bild")]
    [InlineData("build --frobnicate", "--frobnicate")]
    [InlineData("build surplus", "surplus")]
    [InlineData("build --base-url", "--base-url")]
    [InlineData("build --base-url djangoriffs.example", "djangoriffs.example")]
    [InlineData("build --base-url ftp://djangoriffs.example/", "ftp://djangoriffs.example/")]
    [InlineData("build --base-url https://djangoriffs.example/?q", "https://djangoriffs.example/?q")]
    [InlineData("build --host github", "choose from: netlify, cloudflare")]
    [InlineData("preview --port many", "many")]
    [InlineData("preview --port 70000", "70000")]
    [InlineData("new", "command")]
    [InlineData("new episode", "title")]
    [InlineData("notebook run", "file")]
    [InlineData("notebook run a.ipynb b.ipynb --output c.ipynb", "name one")]
    [InlineData("notebook run a.ipynb --output c.dib", "'c.dib' cannot hold results")]
    [InlineData("notebook run a.ipynb --timeout never", "'never' is not a number from 0.001")]
    [InlineData("notebook run a.ipynb --timeout 0", "'0' is not a number from 0.001")]
    [InlineData("notebook run a.ipynb --memory 1", "'1' is not a number from 100")]
    [InlineData("notebook convert a.ipynb", "to")]
    [InlineData("notebook convert a.ipynb b.txt", "'b.txt' is not in a format that can be written")]
    [InlineData("django check --django 5.1", "did you mean '5.2'?")]
    [InlineData("django check --django 3.1.x", "3.1.x")]
    [InlineData("django check --django latest", "choose from: 3.1, 3.2, 4.2, 5.2, 6.0, 6.1")]
    [InlineData("django check --env DEBUG", "'DEBUG' is not of the form NAME=VALUE")]
    [InlineData("django check --env =1", "'=1' is not of the form NAME=VALUE")]
    [InlineData("django check --settings project/settings.py", "did you mean 'project.settings'?")]
    [InlineData("django check --format yaml", "'yaml' is neither text nor json")]
    [InlineData("django check --batch cases.jsonl --project .", "leave out --project")]
    [InlineData("django check --compare --django 3.1", "leave out --django")]
    [InlineData("django check project", "project")]
    [InlineData("procfile check --dialect honco", "did you mean 'honcho'?")]
    [InlineData("procfile check --dialect make", "choose from: heroku, heroku-cnb, foreman")]
    [InlineData("procfile check --dialect foreman --compare", "leave out --dialect")]
    [InlineData("procfile check Procfile --batch cases.jsonl", "leave out")]
    [InlineData("procfile check a b", "'b'")]
    public async Task A_command_line_that_cannot_be_understood_is_explained_and_exits_with_2(string line, string word)
    {
        var result = await _site.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        result.ExitCode.Should().Be(2);
        result.Errors.Should().ContainEquivalentOf(word).And.NotContain("   at ");
        _site.IsUntouched.Should().BeTrue();
    }

    [Fact]
    public async Task A_misspelt_verb_is_answered_with_the_nearest()
    {
        var result = await _site.RunAsync("bild");

        (result.Output + result.Errors).Should().Contain("build").And.ContainEquivalentOf("did you mean");
    }
}
