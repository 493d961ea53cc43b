namespace Companion.Simulations.Procfiles.Dialects;

/// <summary>
/// Heroku's buildpack for Procfiles, by its specification (SPEC.md of heroku/buildpacks-procfile): a grammar, whereas
/// the other tools use a regular expression.
/// </summary>
internal sealed class HerokuBuildpackDialect : ProcfileDialect
{
    public override string Id => "heroku-cnb";

    public override string Title => "Heroku's buildpack";

    public override string Rule =>
        "A line is a comment, empty, or a name of [a-z0-9-], up to 63 characters and no hyphen at either end, a colon and a command; upper case, _ and spaces before a name are corrected with a warning; any other line is an error; the last line with a name wins, with a warning.";

    internal override Procfile Read(ProcfileSource source) => new HerokuBuildpackGrammar(source, this).Read();
}
