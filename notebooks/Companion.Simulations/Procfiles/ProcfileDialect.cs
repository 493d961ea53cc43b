using Companion.Simulations.Procfiles.Dialects;

namespace Companion.Simulations.Procfiles;

/// <summary>A tool that reads Procfiles, and its syntax of a line.</summary>
public abstract class ProcfileDialect
{
    private protected ProcfileDialect() { }

    /// <summary>Heroku's build system, by its documented regular expression.</summary>
    public static ProcfileDialect Heroku { get; } = new HerokuDialect();

    /// <summary>Heroku's Cloud Native Buildpack (Fir), by its specification.</summary>
    public static ProcfileDialect HerokuBuildpack { get; } = new HerokuBuildpackDialect();

    /// <summary>Ruby foreman 0.87.</summary>
    public static ProcfileDialect Foreman { get; } = new ForemanDialect();

    /// <summary>honcho 2.0.</summary>
    public static ProcfileDialect Honcho { get; } = new HonchoDialect();

    /// <summary>node foreman (<c>nf</c>) 3.0.</summary>
    public static ProcfileDialect NodeForeman { get; } = new NodeForemanDialect();

    /// <summary>hivemind, and overmind, which reads the same way.</summary>
    public static ProcfileDialect Hivemind { get; } = new HivemindDialect();

    /// <summary>procfile-util, which dokku uses.</summary>
    public static ProcfileDialect ProcfileUtil { get; } = new ProcfileUtilDialect(isStrict: false);

    /// <summary>procfile-util with <c>--strict</c>.</summary>
    public static ProcfileDialect ProcfileUtilStrict { get; } = new ProcfileUtilDialect(isStrict: true);

    /// <summary>The seven tools and procfile-util's strict mode, Heroku first.</summary>
    public static IReadOnlyList<ProcfileDialect> All { get; } =
    [Heroku, HerokuBuildpack, Foreman, Honcho, NodeForeman, Hivemind, ProcfileUtil, ProcfileUtilStrict];

    /// <summary>The name on the command line: <c>heroku-cnb</c>.</summary>
    public abstract string Id { get; }

    /// <summary>The name in a sentence: <c>Heroku's buildpack</c>.</summary>
    public abstract string Title { get; }

    /// <summary>
    /// Which lines the tool accepts, and what it does with other lines and repeated names, in a sentence.
    /// </summary>
    public abstract string Rule { get; }

    /// <summary>
    /// The dialect with that <see cref="Id"/> (<c>overmind</c> finds hivemind's); null if there is none.
    /// </summary>
    public static ProcfileDialect? Find(string id) =>
        string.Equals(id, "overmind", StringComparison.Ordinal)
            ? Hivemind
            : All.FirstOrDefault(dialect => string.Equals(dialect.Id, id, StringComparison.Ordinal));

    /// <summary>The <see cref="Id"/>.</summary>
    public override string ToString() => Id;

    internal abstract Procfile Read(ProcfileSource source);
}
