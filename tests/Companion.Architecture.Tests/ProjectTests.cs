using System.Reflection;
using AwesomeAssertions;
using Xunit;

namespace Companion.Architecture.Tests;

/// <summary>What a project may know of those of ours and of libraries. ARCHITECTURE.md draws it.</summary>
public sealed class ProjectTests
{
    /// <summary>The projects of ours that each may know, whether or not it uses them now.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Companion.Sources"] = [],
        ["Companion.Controls"] = [],
        ["Companion.Python"] = ["Companion.Sources"],
        ["Companion.Simulations"] = ["Companion.Python", "Companion.Sources"],
        ["Companion.Experiments"] =
        [
            "Companion.Simulations",
            "Companion.Python",
            "Companion.Controls",
            "Companion.Sources",
        ],
        ["Companion.Notebooks"] = ["Companion.Sources"],
        ["Companion.Jupyter"] = ["Companion.Notebooks"],
        ["Companion.Podcasts"] = ["Companion.Sources"],
        ["Companion.Content"] = ["Companion.Podcasts", "Companion.Controls", "Companion.Sources"],
        ["Riffs"] = ["Companion.Content", "Companion.Podcasts", "Companion.Controls", "Companion.Sources"],
        ["Companion.Site"] =
        [
            "Riffs",
            "Companion.Content",
            "Companion.Podcasts",
            "Companion.Notebooks",
            "Companion.Experiments",
            "Companion.Controls",
            "Companion.Sources",
        ],
        ["companion"] =
        [
            "Companion.Site",
            "Companion.Content",
            "Companion.Podcasts",
            "Companion.Notebooks",
            "Companion.Jupyter",
            "Companion.Simulations",
            "Companion.Python",
            "Companion.Sources",
        ],
    };

    [Fact]
    public void Every_project_is_in_the_table() => Allowed.Keys.Should().BeEquivalentTo(House.Projects);

    [Fact]
    public void A_project_knows_those_of_ours_that_the_table_allows() =>
        House
            .Arrows.Where(arrow => arrow.From.Project != arrow.To.Project)
            .Where(arrow => !Allowed[arrow.From.Project].Contains(arrow.To.Project))
            .Select(arrow => $"{arrow.From.Namespace}.{arrow.From.Name} -> {arrow.To.Namespace}.{arrow.To.Name}")
            .Should()
            .BeNone();

    [Fact]
    public void The_table_is_seen_to_be_used() =>
        House
            .Arrows.Should()
            .Contain(arrow => arrow.From.Project == "companion" && arrow.To.Project == "Companion.Jupyter");

    [Theory]
    [InlineData("Companion.Sources")]
    [InlineData("Companion.Controls")]
    [InlineData("Companion.Python")]
    [InlineData("Companion.Simulations")]
    [InlineData("Companion.Experiments")]
    public void What_runs_in_a_page_needs_nothing_but_the_runtime(string project) =>
        References(project)
            .Should()
            .OnlyContain(name => name.StartsWith("System.", StringComparison.Ordinal) || House.Projects.Contains(name));

    [Theory]
    [InlineData("Companion.Content", "Microsoft.AspNetCore")]
    [InlineData("Companion.Content", "System.CommandLine")]
    [InlineData("Companion.Content", "Spectre.Console")]
    [InlineData("Companion.Site", "System.CommandLine")]
    [InlineData("Companion.Site", "Spectre.Console")]
    public void The_site_s_libraries_know_nothing_of_the_command_line_nor_content_of_Razor(
        string project,
        string library
    ) => References(project).Should().NotContain(name => name.StartsWith(library, StringComparison.Ordinal));

    [Fact]
    public void Only_the_Jupyter_host_knows_NetMQ() =>
        House
            .Projects.Where(project => References(project).Contains("NetMQ"))
            .Should()
            .BeEquivalentTo(["Companion.Jupyter"]);

    [Theory]
    [InlineData("Companion.Site", "Riffs", "Companion.Site.Themes")]
    [InlineData("Companion.Site", "Companion.Experiments", "Companion.Site.Simulations")]
    [InlineData("companion", "Companion.Jupyter", "Companion.CommandLine.Kernels")]
    public void One_folder_alone_knows_another_project(string project, string known, string folder) =>
        House
            .Arrows.Where(arrow => arrow.From.Project == project && arrow.To.Project == known)
            .Select(arrow => arrow.From.Namespace)
            .Where(from => from.Length > 0)
            .Distinct()
            .Should()
            .OnlyContain(from => from == folder);

    [Theory]
    [InlineData("Companion.CommandLine.Django")]
    [InlineData("Companion.CommandLine.Procfiles")]
    [InlineData("Companion.CommandLine.Gunicorn")]
    public void A_verb_that_simulates_knows_nothing_of_the_site(string folder) =>
        House
            .Arrows.Where(arrow => arrow.From.Namespace == folder)
            .Select(arrow => arrow.To.Project)
            .Should()
            .NotBeEmpty()
            .And.NotContain("Companion.Site");

    private static IEnumerable<string> References(string project) =>
        Assembly.Load(project).GetReferencedAssemblies().Select(reference => reference.Name!);
}
