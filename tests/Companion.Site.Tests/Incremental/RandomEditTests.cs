using System.Security.Cryptography;
using AwesomeAssertions;
using Companion.Notebooks.Running;
using Companion.Notebooks.Workers;
using Companion.Site.Building;
using Companion.Site.Pipeline;
using Xunit;

namespace Companion.Site.Tests.Incremental;

/// <summary>
/// Whatever an author edits, a build that goes on from the last one writes the same files as a clean one, and so does a
/// preview, which replaces files in place.
/// </summary>
public sealed class RandomEditTests
{
    private const int Edits = 500;

    // A preview follows every edit; builds come after some.
    private const int EditsPerBuild = 5;

    // Prose needs no worker, so none is started.
    private static NotebookRunner Notebooks => new(new WorkerCommand("no-worker-is-needed", []));

    [Fact]
    public void Any_edit_gives_the_files_of_a_clean_build()
    {
        using var site = new SiteTestContext();
        var author = new RandomSite(site, seed: 20261130);
        var clean = new Build(site.Options with { Output = site.PathOf("clean") });
        var goingOn = new Build(site.Options with { Output = site.PathOf("again"), Cache = site.PathOf(".cache") });
        var session = new SiteBuilder(Notebooks).Start(site.Options with { Output = site.PathOf("preview") });
        session.Build().Succeeded.Should().BeTrue();
        clean.Run();
        goingOn.Run();
        var done = new List<string>();
        for (var edit = 0; edit < Edits; edit++)
        {
            var (name, files) = author.Edit();
            done.Add(name);
            _ = session.TryRenderText(files, _ => { });
            session.Update(files, new HashSet<string>(), _ => { });
            if (edit % EditsPerBuild == 0)
            {
                var expected = clean.Run();
                var recent = string.Join("; ", done.TakeLast(EditsPerBuild));
                Differences(expected, goingOn.Run()).Should().BeEmpty("of edit {0}: {1}", edit, recent);
                Differences(expected, Files(site.PathOf("preview"))).Should().BeEmpty("of edit {0}: {1}", edit, recent);
            }
        }

        done.Select(name => name.Split(' ')[0]).Distinct().Should().HaveCountGreaterThan(10);
    }

    private static IEnumerable<string> Differences(
        IReadOnlyDictionary<string, string> expected,
        IReadOnlyDictionary<string, string> actual
    ) =>
        expected
            .Keys.Union(actual.Keys)
            .Where(file => expected.GetValueOrDefault(file) != actual.GetValueOrDefault(file))
            .Order(StringComparer.Ordinal);

    private static Dictionary<string, string> Files(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(
                file => Path.GetRelativePath(folder, file),
                file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))
            );

    private sealed class Build(BuildOptions options)
    {
        private readonly SiteBuilder _builder = new(Notebooks);

        public Dictionary<string, string> Run()
        {
            var result = _builder.Build(options);
            result.Succeeded.Should().BeTrue(string.Join("\n", result.Diagnostics));
            return Files(options.Output);
        }
    }
}
