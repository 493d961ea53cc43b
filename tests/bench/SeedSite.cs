namespace Companion.Benchmarks;

/// <summary>The site of this repository.</summary>
internal static class SeedSite
{
    /// <summary>The address of the episode.</summary>
    public const string Episode = "/django-riffs/14-go-live-deployment/";

    /// <summary>Builds it.</summary>
    /// <param name="output">The folder to write.</param>
    /// <param name="options">More options of <c>companion build</c>.</param>
    /// <returns>What the build cost.</returns>
    public static ProcessCost Build(string output, params string[] options)
    {
        var root = RepositoryRoot.Find();
        return ProcessCost.Measure(
            root,
            ["dotnet", SiteGenerator.Program, "build", "--root", root, "--output", output, "--quiet", .. options]
        );
    }
}
