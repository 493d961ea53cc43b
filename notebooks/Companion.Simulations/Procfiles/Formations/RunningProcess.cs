namespace Companion.Simulations.Procfiles.Formations;

/// <summary>One of the processes that a formation starts.</summary>
/// <param name="Name">Its name in logs: <c>web.1</c>.</param>
/// <param name="Type">The process type.</param>
/// <param name="Instance">Which of its type, from 1.</param>
/// <param name="Port">The value of <c>PORT</c>; null when it has none, or Heroku is yet to choose one.</param>
/// <param name="Command">The command with the port put in.</param>
public sealed record RunningProcess(string Name, ProcessType Type, int Instance, int? Port, string Command);
