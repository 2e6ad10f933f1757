'use client';
import UnitDialog from '../../../units/edit/unit-dialog';
import type { Plan, ProjectRecord } from '../project-page';
import BuildingDialog from './building-dialog';
import GenerateDialog from './generate-dialog';
import LayoutDialog from './layout-dialog';
import ProjectDialog from './project-dialog';

interface PlanDialogsProps {
  plan: Plan;
  project: ProjectRecord;
  building: ProjectRecord['buildings'][number] | undefined;
  onClose: () => void;
}

/** What makes up a project: its facts, buildings, layouts and units. */
export default function PlanDialogs({ plan, project, building, onClose }: PlanDialogsProps) {
  if (plan === 'project') return <ProjectDialog project={project} onClose={onClose} />;
  if (plan === 'building') return <BuildingDialog projectId={project.id} onClose={onClose} />;
  if (plan === 'layout') return <LayoutDialog projectId={project.id} onClose={onClose} />;
  if (plan === 'layoutEdit') return <LayoutDialog projectId={project.id} layouts={project.layouts} onClose={onClose} />;
  if (!building) return null;
  if (plan === 'buildingEdit') return <BuildingDialog projectId={project.id} building={building} onClose={onClose} />;
  if (plan === 'unit') return <UnitDialog projectId={project.id} building={building} onClose={onClose} />;
  return <GenerateDialog project={project} building={building} onClose={onClose} />;
}
