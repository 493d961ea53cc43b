using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using Companion.Content.Models;
using Companion.Jupyter;
using Companion.Notebooks.Kernels;
using Companion.Site.Building;
using Riffs;
using Xunit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Companion.Site.Tests;

/// <summary>Keeps the dependencies that ARCHITECTURE.md draws: each part knows only those to its right.</summary>
public sealed class ArchitectureTests
{
    private static readonly System.Reflection.Assembly ContentAssembly = typeof(SiteModel).Assembly;
    private static readonly System.Reflection.Assembly ThemeAssembly = typeof(RiffsTheme).Assembly;
    private static readonly System.Reflection.Assembly SiteAssembly = typeof(SiteBuilder).Assembly;
    private static readonly System.Reflection.Assembly SimulationsAssembly =
        typeof(Companion.Simulations.Django.CheckCommand).Assembly;
    private static readonly System.Reflection.Assembly NotebooksAssembly = typeof(CSharpKernel).Assembly;
    private static readonly System.Reflection.Assembly JupyterAssembly = typeof(JupyterProgram).Assembly;
    private static readonly System.Reflection.Assembly CommandLineAssembly = System.Reflection.Assembly.Load(
        "companion"
    );

    private static readonly Architecture Architecture = new ArchLoader()
        .LoadAssembliesIncludingDependencies(
            ContentAssembly,
            ThemeAssembly,
            SiteAssembly,
            SimulationsAssembly,
            NotebooksAssembly,
            JupyterAssembly,
            CommandLineAssembly
        )
        .Build();

    private static IObjectProvider<IType> Content =>
        Types().That().ResideInAssembly(ContentAssembly).As("Companion.Content");

    private static IObjectProvider<IType> Theme => Types().That().ResideInAssembly(ThemeAssembly).As("the theme");

    private static IObjectProvider<IType> Site => Types().That().ResideInAssembly(SiteAssembly).As("Companion.Site");

    private static IObjectProvider<IType> Simulations =>
        Types().That().ResideInAssembly(SimulationsAssembly).As("Companion.Simulations");

    private static IObjectProvider<IType> Notebooks =>
        Types().That().ResideInAssembly(NotebooksAssembly).As("Companion.Notebooks");

    private static IObjectProvider<IType> Jupyter =>
        Types().That().ResideInAssembly(JupyterAssembly).As("Companion.Jupyter");

    private static IObjectProvider<IType> CommandLine =>
        Types().That().ResideInAssembly(CommandLineAssembly).As("the command line");

    [Fact]
    public void Content_knows_neither_the_theme_nor_the_site()
    {
        Types().That().Are(Content).Should().NotDependOnAny(Theme).Check(Architecture);
        Types().That().Are(Content).Should().NotDependOnAny(Site).Check(Architecture);
    }

    [Fact]
    public void A_theme_knows_content_only() =>
        Types().That().Are(Theme).Should().NotDependOnAny(Site).Check(Architecture);

    [Theory]
    [InlineData("Microsoft.AspNetCore")]
    [InlineData("System.CommandLine")]
    [InlineData("Spectre.Console")]
    public void Content_knows_nothing_of_Razor_or_the_command_line(string name) =>
        Assert.DoesNotContain(
            ContentAssembly.GetReferencedAssemblies(),
            reference => reference.Name!.StartsWith(name, StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("System.CommandLine")]
    [InlineData("Spectre.Console")]
    public void The_site_knows_nothing_of_the_command_line(string name) =>
        Assert.DoesNotContain(
            SiteAssembly.GetReferencedAssemblies(),
            reference => reference.Name!.StartsWith(name, StringComparison.Ordinal)
        );

    [Fact]
    public void A_theme_is_named_in_one_place_only() =>
        Types()
            .That()
            .Are(Site)
            .And()
            .DoNotHaveNameContaining("ThemeCatalog")
            .Should()
            .NotDependOnAny(Theme)
            .Check(Architecture);

    [Fact]
    public void The_simulations_know_nothing_of_ours() =>
        Types()
            .That()
            .Are(Simulations)
            .Should()
            .NotDependOnAny(Content)
            .AndShould()
            .NotDependOnAny(Theme)
            .AndShould()
            .NotDependOnAny(Site)
            .AndShould()
            .NotDependOnAny(CommandLine)
            .Check(Architecture);

    [Fact]
    public void The_simulations_know_nothing_but_the_runtime() =>
        Assert.All(
            SimulationsAssembly.GetReferencedAssemblies(),
            reference => Assert.Matches("^(System[.]|Companion[.](Python|Sources)$)", reference.Name!)
        );

    [Fact]
    public void Of_the_site_only_one_folder_knows_the_simulations()
    {
        Types().That().Are(Content).Should().NotDependOnAny(Simulations).Check(Architecture);
        Types().That().Are(Theme).Should().NotDependOnAny(Simulations).Check(Architecture);
        Types()
            .That()
            .Are(Site)
            .And()
            .DoNotResideInNamespace("Companion.Site.Simulations")
            .Should()
            .NotDependOnAny(Simulations)
            .Check(Architecture);
        Assert.Contains(
            CommandLineAssembly.GetReferencedAssemblies(),
            reference => reference.Name == SimulationsAssembly.GetName().Name
        );
    }

    [Theory]
    [InlineData("Companion.CommandLine.Django")]
    [InlineData("Companion.CommandLine.Procfiles")]
    [InlineData("Companion.CommandLine.Gunicorn")]
    public void The_verbs_that_simulate_know_nothing_of_the_site(string verb) =>
        Types().That().Are(CommandLine).And().ResideInNamespace(verb).Should().NotDependOnAny(Site).Check(Architecture);

    [Fact]
    public void The_Jupyter_host_knows_of_ours_the_kernel_only()
    {
        Types()
            .That()
            .Are(Jupyter)
            .Should()
            .NotDependOnAny(Content)
            .AndShould()
            .NotDependOnAny(Theme)
            .AndShould()
            .NotDependOnAny(Site)
            .AndShould()
            .NotDependOnAny(Simulations)
            .AndShould()
            .NotDependOnAny(CommandLine)
            .Check(Architecture);
        Assert.Contains(
            JupyterAssembly.GetReferencedAssemblies(),
            reference => reference.Name == NotebooksAssembly.GetName().Name
        );
    }

    [Fact]
    public void Only_the_command_line_knows_the_Jupyter_host()
    {
        Types().That().Are(Content).Should().NotDependOnAny(Jupyter).Check(Architecture);
        Types().That().Are(Theme).Should().NotDependOnAny(Jupyter).Check(Architecture);
        Types().That().Are(Site).Should().NotDependOnAny(Jupyter).Check(Architecture);
        Types().That().Are(Notebooks).Should().NotDependOnAny(Jupyter).Check(Architecture);
        Types()
            .That()
            .Are(CommandLine)
            .And()
            .DoNotResideInNamespace("Companion.CommandLine.Kernels")
            .And()
            .DoNotHaveName("<Program>$")
            .Should()
            .NotDependOnAny(Jupyter)
            .Check(Architecture);
    }

    [Fact]
    public void Only_the_Jupyter_host_knows_NetMQ() =>
        Assert.All(
            new[] { ContentAssembly, ThemeAssembly, SiteAssembly, NotebooksAssembly, CommandLineAssembly },
            assembly =>
                Assert.DoesNotContain(assembly.GetReferencedAssemblies(), reference => reference.Name == "NetMQ")
        );
}
